import type { SearchWords } from '../domain/search-words.ts';
import { hashOf, type Wanted, wantedIn } from './address.ts';
import { comboboxOf } from './combobox.ts';
import { counted } from './count.ts';
import { sentenceFor } from './failure.ts';
import { type Finder, loadFinder } from './finder.ts';
import { nameOf, type Shard, suggestionsFor } from './instant.ts';
import { pageParts, showNothing, showResults } from './results.ts';

/** How long typing pauses before everything is searched, in milliseconds. */
const pause = 250;

/**
 * Lets a reader search on a page that has the search form: suggestions as they type, results when
 * they pause and on the button, through the address and with the browser's back button.
 * @param root the element with `data-search`, which names the index in `data-index` and holds the words.
 */
export function begin(root: HTMLElement, form: HTMLFormElement): void {
  const parts = pageParts(root, form);
  if (!parts) return;
  const { field, status } = parts;
  const words: SearchWords = JSON.parse(
    root.querySelector('[data-search-words]')?.textContent ?? '',
  );
  const folder = root.dataset.index ?? '';
  const combobox = comboboxOf({
    field,
    list: parts.suggestions,
    base: folder.replace(/[^/]+\/$/, ''),
  });
  const shardFor = shards(`${folder}${words.locale}/instant/`);

  let finder: Promise<Finder> | undefined;
  let latest = 0;
  let wanted: Wanted = wantedIn('');

  const show = async () => {
    const turn = ++latest;
    if (!wanted.words) return showNothing(parts);
    try {
      finder ??= loadFinder(folder, words.locale);
      const found = await (await finder).find(wanted);
      if (turn !== latest) return;
      const change = (next: Partial<Wanted>) => go({ ...wanted, page: 1, ...next });
      showResults(parts, words, wanted, found, change);
    } catch (error) {
      finder = undefined;
      if (turn !== latest) return;
      showNothing(parts);
      status.textContent = sentenceFor(error, words);
    }
  };
  /** A new state of the search, which the back button leaves. */
  const go = (next: Wanted) => {
    wanted = next;
    field.value = next.words;
    const hash = hashOf(next);
    if (hash !== location.hash) history.pushState(null, '', location.pathname + hash);
    void show();
  };
  const suggest = async () => {
    const typed = field.value;
    const suggestions = await suggestionsFor(typed, shardFor).catch(() => []);
    if (typed !== field.value) return;
    combobox.show(suggestions);
    if (suggestions.length > 0) {
      status.textContent = counted(words.locale, words.suggested, suggestions.length);
    }
  };

  let waiting: ReturnType<typeof setTimeout>;
  const keepAndShow = () => {
    wanted = { words: field.value.trim(), facets: {}, page: 1 };
    history.replaceState(null, '', location.pathname + hashOf(wanted));
    void show();
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    void suggest();
    waiting = setTimeout(keepAndShow, pause);
  });
  form.addEventListener('submit', () => {
    clearTimeout(waiting);
    combobox.close();
    go({ words: field.value.trim(), facets: {}, page: 1 });
  });
  const restore = () => {
    clearTimeout(waiting);
    combobox.close();
    wanted = wantedIn(location.hash);
    field.value = wanted.words;
    void show();
  };
  addEventListener('popstate', restore);
  // What was typed while this was on its way counts more than what the address held before.
  if (field.value) field.dispatchEvent(new Event('input'));
  else if (wantedIn(location.hash).words) restore();
}

/** Fetches files of suggestions, each once. */
function shards(folder: string): (letters: string) => Promise<Shard> {
  const known = new Map<string, Promise<Shard>>();
  return (letters) => {
    const name = nameOf(letters);
    const shard = known.get(name) ?? fetchShard(`${folder}${name}.json`);
    known.set(name, shard);
    // What did not arrive is asked for again.
    shard.catch(() => known.delete(name));
    return shard;
  };
}

async function fetchShard(address: string): Promise<Shard> {
  const answer = await fetch(address);
  // No title has a word that begins so.
  return answer.ok ? answer.json() : { more: 0, items: [] };
}
