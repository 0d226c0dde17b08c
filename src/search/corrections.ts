import { withoutArticle } from '../language/analysis/arabic-stem.ts';
import { editsBetween } from '../language/analysis/near.ts';
import { isArabic, withoutDots, wordsOf } from '../language/analysis/spelling.ts';
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

/** How a word is written for readers, with its article where it has one. */
export function writtenAs(word: string, { written }: Vocabulary): string {
  const { before, bare } = cut(word);
  return written.get(word) ?? `${before}${written.get(bare) ?? bare}`;
}

/** How many choices there are at most. */
const mostChoices = 6;

/**
 * The words of a query with what was probably meant by those that no text has, likeliest first: the
 * nearest words; else words that were written as one, or a longer word of which it is the beginning.
 * The halves of a word are joined before any of that, and a number is parted from its word: neither is
 * a guess. None where nothing is like them.
 * @param doubtful words that hardly a text has: they may lack a letter.
 */
export function corrections(
  words: readonly string[],
  unknown: ReadonlySet<string>,
  vocabulary: Vocabulary,
  doubtful: ReadonlySet<string> = new Set(),
): string[][] {
  let choices: string[][] = [[]];
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', next] = words.slice(at, at + 2);
    const isTorn =
      next && (unknown.has(word) || unknown.has(next)) && isWord(word + next, vocabulary);
    const meant = isTorn
      ? [[word + next]]
      : unknown.has(word)
        ? meantBy(word, vocabulary)
        : doubtful.has(word)
          ? withOneMore(word, vocabulary)
          : [[word]];
    choices = meant
      .flatMap((own) => choices.map((before) => [...before, ...own]))
      .slice(0, mostChoices);
    if (isTorn) at += 1;
  }
  return choices.filter((choice) => choice.join(' ') !== words.join(' '));
}

function meantBy(word: string, vocabulary: Vocabulary): string[][] {
  const [, letters, digits] = /^(\p{L}{3,})(\d+)$/u.exec(word) ?? [];
  if (letters && digits && isWord(letters, vocabulary)) return [[letters, digits]];
  if (/\d/.test(word)) return [[word]];
  const { before, bare } = cut(word);
  const near = nearest(bare, word.length, vocabulary);
  if (near.length > 0) return near.map((own) => [before + own]);
  const parts = partsOf(word, vocabulary);
  return parts.length > 0 ? parts : [[before + (begunBy(bare, vocabulary) ?? bare)]];
}

/** A word without its article, and that with what is written before it. */
function cut(word: string): { before: string; bare: string } {
  const bare = isArabic(word) ? withoutArticle(word) : word;
  return { before: word.slice(0, word.length - bare.length), bare };
}

function isWord(word: string, { stems }: Vocabulary): boolean {
  return stems.has(stemOf(word));
}

/** All ways to read the words, four at most, that were written as one; those of fewer words alone. */
function partsOf(word: string, vocabulary: Vocabulary, most = 4): string[][] {
  const ways: string[][] = [];
  const longer: string[][] = [];
  for (let at = 3; most > 1 && at <= word.length - 3; at += 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (!isWord(first, vocabulary) || isStopWord(first)) continue;
    if (isWord(rest, vocabulary) && !isStopWord(rest)) ways.push([first, rest]);
    else longer.push(...partsOf(rest, vocabulary, most - 1).map((parts) => [first, ...parts]));
  }
  return ways.length > 0 ? ways : longer;
}

/**
 * The words, three at most, that have one letter more than one that the site has only in other forms;
 * itself where one of those is among them.
 */
function withOneMore(word: string, vocabulary: Vocabulary): string[][] {
  const { before, bare } = cut(word);
  const near = vocabulary.words.filter(
    (candidate) =>
      candidate === bare ||
      (candidate.length === bare.length + 1 && editsBetween(bare, candidate, 1) === 1),
  );
  const isForm = near.some((candidate) => stemOf(candidate) === stemOf(word));
  return near.length > 0 && !isForm ? near.slice(0, 3).map((own) => [before + own]) : [[word]];
}

/** How much less near a word may be than the nearest, to be a choice as well. */
const nearly = 0.5;

/**
 * The words, three at most, with the fewest letters that differ; the first letter is the last that is
 * mistaken.
 * @param letters how many were typed, the article with them: more of them may be mistaken.
 */
function nearest(word: string, letters: number, { words }: Vocabulary): string[] {
  const most = letters <= 3 ? 0 : letters <= 6 ? 1 : 2;
  const near = words
    .filter((candidate) => Math.abs(candidate.length - word.length) <= most)
    .map((candidate) => ({ candidate, edits: editsBetween(word, candidate, most) }))
    .filter(({ edits }) => edits <= most)
    .map(({ candidate, edits }) => ({
      candidate,
      cost:
        edits +
        (candidate[0] === word[0] ? 0 : 0.3) -
        (candidate.length > word.length ? 0.15 : candidate.length === word.length ? 0.1 : 0) -
        (withoutDots(candidate) === withoutDots(word) ? 0.1 : 0),
    }))
    .sort((a, b) => a.cost - b.cost);
  const least = near[0]?.cost ?? 0;
  return near
    .filter(({ cost }) => cost <= Math.min(least + nearly, most + 0.4))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The shortest word that begins with this one, as while it is being typed. */
function begunBy(word: string, { words }: Vocabulary): string | undefined {
  if (word.length < 3) return undefined;
  const longer = words.filter((candidate) => candidate.startsWith(word));
  return longer.sort((a, b) => a.length - b.length)[0];
}
