import { withoutArticle } from '../language/analysis/arabic-stem.ts';
import { editsBetween } from '../language/analysis/near.ts';
import { isArabic, wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import { stemOf } from '../language/analysis/word-key.ts';

/** The words of a site in one script, and what is a word among them. */
export interface Vocabulary {
  words: readonly string[];
  stems: ReadonlySet<string>;
  /** How each of the words is written for readers. */
  written: ReadonlyMap<string, string>;
}

/** A vocabulary of words. */
export function vocabularyOf(words: readonly string[]): Vocabulary {
  const written = new Map(words.map((word) => [wordsOf(word)[0] ?? word, word]));
  const spelt = [...written.keys()];
  return { words: spelt, stems: new Set(spelt.map(stemOf)), written };
}

/**
 * The words of a query with what was probably meant by those that no text has: two words written as
 * one, one word written as two, a longer word of which it is the beginning, or the nearest word.
 */
export function corrected(
  words: readonly string[],
  unknown: ReadonlySet<string>,
  vocabulary: Vocabulary,
): string[] {
  const fixed: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = words.slice(at, at + 2);
    if (next && (unknown.has(word) || unknown.has(next)) && isWord(word + next, vocabulary)) {
      fixed.push(word + next);
      at += 1;
      continue;
    }
    fixed.push(...(unknown.has(word) ? meantBy(word, vocabulary) : [word]));
  }
  return fixed;
}

function meantBy(word: string, vocabulary: Vocabulary): string[] {
  if (/\d/.test(word)) return [word];
  const bare = isArabic(word) ? withoutArticle(word) : word;
  return (
    partsOf(word, vocabulary) ?? [nearest(bare, vocabulary) ?? begunBy(bare, vocabulary) ?? word]
  );
}

function isWord(word: string, { stems }: Vocabulary): boolean {
  return stems.has(stemOf(word));
}

/** The words, four at most, that were written as one. */
function partsOf(word: string, vocabulary: Vocabulary, most = 4): string[] | undefined {
  for (let at = 3; most > 1 && at <= word.length - 3; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (!isWord(first, vocabulary) || isStopWord(first)) continue;
    if (isWord(rest, vocabulary) && !isStopWord(rest)) return [first, rest];
    const parts = partsOf(rest, vocabulary, most - 1);
    if (parts) return [first, ...parts];
  }
  return undefined;
}

/** The word with the fewest letters that differ; the first letter is the last that is mistaken. */
function nearest(word: string, { words }: Vocabulary): string | undefined {
  const most = word.length <= 3 ? 0 : word.length <= 5 ? 1 : 2;
  let best: string | undefined;
  let least = most + 0.5;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const edits = editsBetween(word, candidate, most);
    if (edits > most) continue;
    const cost =
      edits + (candidate[0] === word[0] ? 0 : 0.3) - (candidate.length === word.length ? 0.1 : 0);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** The shortest word that begins with this one, as while it is being typed. */
function begunBy(word: string, { words }: Vocabulary): string | undefined {
  if (word.length < 3) return undefined;
  const longer = words.filter((candidate) => candidate.startsWith(word));
  return longer.sort((a, b) => a.length - b.length)[0];
}
