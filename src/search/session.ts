import type { SearchWords } from '../domain/search-words.ts';
import { hashOf, wordsIn } from './address.ts';
import { countIn } from './count.ts';
import { loadSearch, type Search } from './engine.ts';
import { itemOf } from './result.ts';

const pageSize = 10;

/**
 * Lets a reader search on a page that has the search form: as they type, on the button, through
 * the address and with the browser's back button.
 * @param root the element with `data-search`, which names the index in `data-index` and holds the words.
 */
export function begin(root: HTMLElement, form: HTMLFormElement): void {
  const field = form.querySelector('input');
  const status = root.querySelector('.search__status');
  const list = root.querySelector('.search__results');
  const words: SearchWords = JSON.parse(
    root.querySelector('[data-search-words]')?.textContent ?? '',
  );
  if (!field || !status || !list) return;

  let engine: Promise<Search> | undefined;
  let latest = 0;

  const show = async (limit = pageSize) => {
    const query = field.value.trim();
    const turn = ++latest;
    if (!query) {
      status.textContent = '';
      return list.replaceChildren();
    }
    try {
      engine ??= loadSearch(root.dataset.index ?? '');
      const search = await engine;
      const { hits, total } = await search(query, limit);
      if (turn !== latest) return;
      status.textContent = countIn(words, total);
      list.replaceChildren(...hits.map(itemOf));
      if (total > limit) list.append(moreOf(words, () => show(limit + pageSize)));
    } catch {
      engine = undefined;
      status.textContent = words.failed;
    }
  };

  const keepAndShow = () => {
    history.replaceState(null, '', location.pathname + hashOf(field.value.trim()));
    void show();
  };
  let waiting: ReturnType<typeof setTimeout>;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keepAndShow, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    const hash = hashOf(field.value.trim());
    if (hash !== location.hash) history.pushState(null, '', location.pathname + hash);
    void show();
  });
  const restore = () => {
    field.value = wordsIn(location.hash);
    void show();
  };
  addEventListener('popstate', restore);
  engine = loadSearch(root.dataset.index ?? '');
  engine.catch(() => {
    engine = undefined;
  });
  // What was typed while this was on its way counts more than what the address held before.
  if (field.value) keepAndShow();
  else if (wordsIn(location.hash)) restore();
}

function moreOf({ more }: SearchWords, onMore: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = more;
  button.addEventListener('click', onMore);
  item.append(button);
  return item;
}
