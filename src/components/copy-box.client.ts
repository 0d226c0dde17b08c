const seconds = 3;

/**
 * Copies or shares the text beside each of its buttons. A button stays hidden in a browser that
 * cannot do what it says; the text can be selected in any.
 */
class CopyBox extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll('button')) {
      const text = button.parentElement?.querySelector('[data-text]');
      const isShare = button.value === 'share';
      if (!text || !(isShare ? 'share' in navigator : 'clipboard' in navigator)) continue;
      const words = `${text.textContent}${this.dataset.credit ?? ''}`;
      button.hidden = false;
      button.addEventListener('click', () => {
        const done = isShare
          ? navigator.share({ text: words })
          : navigator.clipboard.writeText(words).then(() => this.say(button));
        // Where the browser refuses, the text is selected, ready for the keyboard; who cancels needs nothing.
        done.catch(() => isShare || getSelection()?.selectAllChildren(text));
      });
    }
  }

  /** Says that it is done, on the button and to those who do not see it. */
  say(button: HTMLButtonElement) {
    const said = this.querySelector('[role=status]');
    const word = button.querySelector('[data-word]');
    const { copied = '' } = this.dataset;
    const before = word?.textContent ?? '';
    if (before === copied) return;
    if (said) said.textContent = copied;
    if (word) word.textContent = copied;
    setTimeout(() => {
      if (said) said.textContent = '';
      if (word) word.textContent = before;
    }, seconds * 1000);
  }
}

customElements.define('copy-box', CopyBox);
