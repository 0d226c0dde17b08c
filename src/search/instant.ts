import { withoutArticle } from '../language/analysis/arabic-stem.ts';
import { wordsOf } from '../language/analysis/spelling.ts';

/**
 * What is suggested while one types: a title, its path below the site's root, what it is, and words
 * of its other names.
 */
export type Suggestion = readonly [title: string, path: string, kind: string, also: string];

/** A file of suggestions, and how many letters the files have that hold more of them; 0 where this has all. */
export interface Shard {
  more: number;
  items: readonly Suggestion[];
}

/** How many suggestions are shown. */
const shown = 7;

/**
 * Suggestions for what has been typed: titles with all its words, of which the last may be unfinished.
 * @param shardFor fetches the file for some letters, each once.
 */
export async function suggestionsFor(
  typed: string,
  shardFor: (letters: string) => Promise<Shard>,
): Promise<Suggestion[]> {
  const words = wordsOf(typed).map(withoutArticle);
  if (words.length === 0) return [];
  const shard = await rarest(words, shardFor);
  const fit = shard.items.filter(([title, , , also]) => {
    const own = wordsOf(`${title} ${also}`).flatMap((word) => [word, withoutArticle(word)]);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
  const begins = ([title]: Suggestion) =>
    wordsOf(title).map(withoutArticle).join(' ').startsWith(words.join(' '));
  return [...fit.filter(begins), ...fit.filter((suggestion) => !begins(suggestion))].slice(
    0,
    shown,
  );
}

/** The file of the word whose own file has all that it could have, the longest words first; else the last. */
async function rarest(
  words: readonly string[],
  shardFor: (letters: string) => Promise<Shard>,
): Promise<Shard> {
  const all = await shardFor('');
  let last = all;
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    let own = all;
    while (own.more && own.more <= word.length) own = await shardFor(word.slice(0, own.more));
    if (!own.more) return own;
    last = own;
  }
  return last;
}

/** The name of the file for some letters: their code points, so that every host can hold it. */
export function nameOf(letters: string): string {
  const codes = [...letters].map((letter) => (letter.codePointAt(0) ?? 0).toString(16));
  return codes.length > 0 ? codes.join('-') : 'all';
}
