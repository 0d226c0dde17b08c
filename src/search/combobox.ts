import { isLocale, locales } from '../i18n/locales.ts';
import type { Suggestion } from './instant.ts';

/** What the combobox needs of its page. */
interface Parts {
  field: HTMLInputElement;
  list: HTMLElement;
  /** The path that paths of suggestions stand below. */
  base: string;
}

/** What a field says that it is once it suggests something; without a script it is a plain one. */
const role = {
  role: 'combobox',
  'aria-autocomplete': 'list',
  'aria-expanded': 'false',
  'aria-keyshortcuts': 'Control+K',
};

/** The suggestions below the field: what is shown in them, and closing them. */
export interface Combobox {
  show(suggestions: readonly Suggestion[]): void;
  close(): void;
}

/**
 * Makes a field and a list a combobox (ARIA Authoring Practices): arrows move through the list,
 * Home and End to its ends once one is in it, Enter follows the link that is active, Escape closes
 * the list and then empties the field.
 */
export function comboboxOf({ field, list, base }: Parts): Combobox {
  let active = -1;
  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const activate = (index: number) => {
    active = index;
    for (const [at, option] of options().entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    const id = options()[index]?.id;
    if (id) field.setAttribute('aria-activedescendant', id);
    else field.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
  };

  for (const [name, value] of Object.entries(role)) field.setAttribute(name, value);
  field.setAttribute('aria-controls', list.id);
  field.addEventListener('keydown', (event) => {
    const last = options().length - 1;
    if (event.key === 'Escape') {
      if (list.hidden && !field.value) return;
      event.preventDefault();
      if (!list.hidden) return close();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    if (event.key === 'Tab') return close();
    if (list.hidden || event.isComposing) return;
    const target = targetOf(event.key, active, last);
    if (target !== undefined) {
      event.preventDefault();
      activate(target);
    }
    if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    }
  });
  // Closing at the press of a button would move what is pressed from under it: a click closes.
  document.addEventListener('click', ({ target }) => {
    if (target !== field && !(target instanceof Node && list.contains(target))) close();
  });
  // The field keeps the focus while a suggestion is pressed, so that the list stands until the click.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    show: (suggestions) => {
      if (suggestions.length === 0 || document.activeElement !== field) return close();
      list.replaceChildren(...suggestions.map((suggestion, at) => optionOf(suggestion, at, base)));
      list.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      activate(-1);
    },
    close,
  };
}

/** Where a key leads from the active option; from the field, only arrows lead into the list. */
function targetOf(key: string, active: number, last: number): number | undefined {
  if (key === 'ArrowDown') return active === last ? 0 : active + 1;
  if (key === 'ArrowUp') return active <= 0 ? last : active - 1;
  if (active < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

function optionOf([title, path, kind]: Suggestion, at: number, base: string): HTMLAnchorElement {
  const option = document.createElement('a');
  option.className = 'search__option';
  option.id = `search-option-${at}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  option.href = base + path;
  const language = path.split('/').find(isLocale);
  if (language) {
    option.lang = language;
    option.dir = locales[language].dir;
  }
  const [name, what] = ['span', 'span'].map((tag) => document.createElement(tag));
  if (!name || !what) return option;
  name.textContent = title;
  what.textContent = kind;
  what.className = 'search__kind';
  option.append(name, ' ', what);
  return option;
}
