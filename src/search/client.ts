// All that runs before the reader acts: take words out of a `?q=` that a link has sent, and fetch the
// rest on first focus or when the address already holds words.
const root = document.querySelector<HTMLElement>('[data-search]');
const form = root?.querySelector('form');

const ideas = form?.querySelector<HTMLElement>('.search__empty');

if (root && form && ideas) {
  ideas.hidden = false;
  const words = new URLSearchParams(location.search).get('q');
  if (words !== null) {
    const hash = words && `#${new URLSearchParams({ q: words })}`;
    history.replaceState(null, '', location.pathname + hash);
  }

  let isBegun = false;
  const begin = async () => {
    if (isBegun) return;
    isBegun = true;
    try {
      (await import('./session.ts')).begin(root, form);
    } catch {
      isBegun = false;
      const words = root.querySelector('[data-search-words]')?.textContent ?? '{}';
      const status = root.querySelector('.search__status');
      if (status) status.textContent = JSON.parse(words)[navigator.onLine ? 'failed' : 'offline'];
    }
  };
  if (location.hash) void begin();
  form.addEventListener('focusin', begin);
  // Until the rest has arrived, the form must not lead to the list of pages and lose the words.
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', begin);
  addEventListener('keydown', (event) => {
    // The key by its place: on an Arabic keyboard it writes ن.
    if (event.code !== 'KeyK' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
    event.preventDefault();
    form.querySelector('input')?.focus();
  });
}
