import { withoutArticle } from '../language/analysis/arabic-stem.ts';
import { isArabic, spelling, wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import type { FoundText } from './found-text.ts';
import { nameOf, type Shard, type Suggestion } from './instant.ts';

/** How many characters of suggestions one file holds at most, which a server sends as about 3 KB. */
const mostCharacters = 6000;

/** How many suggestions a file holds for letters that too many begin with. */
const best = 16;

/**
 * The files of the instant tier by name: what is suggested for words that begin with some letters.
 * Where all of them would be too many, a file holds the best, and says that more letters have files
 * of their own; so each is small however many pages there are.
 */
export function shardsOf(texts: readonly FoundText[]): Map<string, Shard> {
  const named = texts.filter(({ isSentence }) => !isSentence).map(entryOf);
  const inOrder = (entries: Entry[]) => entries.sort((a, b) => orderOf(a.suggestion, b.suggestion));
  const entries = [...inOrder(named), ...inOrder(headingsOf(texts))];
  const shards = new Map<string, Shard>();
  split('', entries, shards);
  return shards;
}

interface Entry {
  suggestion: Suggestion;
  words: readonly string[];
}

function entryOf({ title, path, kind, names, keywords = [], locale }: FoundText): Entry {
  const isOwn = (name: string) => isArabic(name) === (locale === 'ar');
  const others = names.filter((name) => !isOwn(name));
  const also = alsoOf(title, names.filter(isOwn), others, keywords);
  return { suggestion: [title, path, kind, also], words: wordsBegun(`${title} ${also}`) };
}

/** On how many pages a heading tells one from another; what more of them have is their form. */
const mostShared = 3;

/** Headings within pages: what each says, its place, and the title of its page. */
function headingsOf(texts: readonly FoundText[]): Entry[] {
  const all = texts.flatMap(({ anchors, path, title }) =>
    anchors
      .filter(({ element, text }) => /^h\d$/.test(element) && text !== title)
      .map(({ id, text }) => ({ text, place: `${path}#${id}`, title })),
  );
  const places = Map.groupBy(all, ({ text }) => text);
  return all
    .filter(({ text }) => (places.get(text)?.length ?? 0) <= mostShared)
    .map(({ text, place, title }) => ({
      suggestion: [text, place, title, ''],
      words: wordsBegun(text),
    }));
}

function split(letters: string, entries: readonly Entry[], shards: Map<string, Shard>): void {
  const all = entries.map(({ suggestion }) => suggestion);
  const isSmall = JSON.stringify(all).length <= mostCharacters;
  const begun = entries.flatMap(({ words }) => words.filter((word) => word.startsWith(letters)));
  // Letters that all words have in common tell nothing apart.
  const next = sharedBeginning(begun).length + 1;
  shards.set(nameOf(letters), {
    more: isSmall ? 0 : next,
    items: isSmall ? all : letters === '' ? [] : all.slice(0, best),
  });
  if (isSmall) return;
  const longer = begun.filter((word) => word.length >= next).map((word) => word.slice(0, next));
  for (const beginning of [...new Set(longer)].sort()) {
    const within = entries.filter(({ words }) => words.some((word) => word.startsWith(beginning)));
    split(beginning, within, shards);
  }
}

/** The letters with which all of some words begin. */
function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const word of others) {
    while (!word.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}

/** How many words of its other names a suggestion is found by. */
const mostAlso = 7;

/** Words of other names that the title has not, list by list, those of short names first. */
function alsoOf(title: string, ...lists: (readonly string[])[]): string {
  const own = new Set(wordsOf(title));
  const shortFirst = lists.map((names) => names.map(wordsOf).sort((a, b) => a.length - b.length));
  const others = shortFirst.flat(2).filter((word) => !isStopWord(word) && !own.has(word));
  return [...new Set(others)].slice(0, mostAlso).join(' ');
}

/** The words by which a suggestion is found, with and without what is attached to them. */
function wordsBegun(names: string): string[] {
  const words = wordsOf(names).filter((word) => !isStopWord(word));
  return [...new Set(words.flatMap((word) => [word, withoutArticle(word)]))];
}

function orderOf([a, pathA]: Suggestion, [b, pathB]: Suggestion): number {
  return spelling(a).length - spelling(b).length || (pathA < pathB ? -1 : 1);
}
