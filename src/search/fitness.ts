import { withoutParticles } from '../language/analysis/proclitics.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import { skeletonKeyOf, stemOf } from '../language/analysis/word-key.ts';
import type { Term } from './terms.ts';

/**
 * How much it counts that a name has the words, that it has no others, both, and both to the
 * letter; and how much of a
 * word one of its root is.
 */
const weights = { words: 0.8, nothingElse: 0.84, both: 2.1, asWritten: 0.5, root: 0.8 };

/** Within how many words of each other terms stand together. */
const near = 30;

/** The words of a text that say what it is of. */
export function tellingWords(text: string): string[] {
  return wordsOf(text).filter((word) => !isStopWord(word));
}

/** How fit a name is for some terms: what it has of them, and how little else. */
export function fitOf(name: string, terms: readonly Term[]): number {
  const words = [...new Set(tellingWords(name))];
  const stems = new Set(words.flatMap(stemsOf));
  const roots = new Set([...stems].map(skeletonKeyOf));
  const partOf = ({ stem, root }: Term) =>
    stems.has(stem) ? 1 : root.length > 3 && roots.has(root) ? weights.root : 0;
  const had = terms.reduce((sum, term) => sum + partOf(term), 0);
  const share =
    terms.reduce((sum, term) => sum + partOf(term) * weightOf([term]), 0) / weightOf(terms);
  const density = had / Math.max(1, words.length);
  const isWhole = had === terms.length && words.length === terms.length;
  return (
    weights.words * share ** 2 +
    weights.nothingElse * share * density +
    (isWhole ? weights.both : 0) +
    (isWhole && terms.every(({ word }) => words.includes(word)) ? weights.asWritten : 0)
  );
}

/** The largest part of some terms, of 1, that stands together in a text; none for a single one. */
export function togetherIn(words: readonly string[], terms: readonly Term[]): number {
  if (terms.length < 2) return 0;
  const weightsByStem = new Map(terms.map((term) => [term.stem, weightOf([term])]));
  const places = words.flatMap((word, at) => {
    const stem = stemsOf(word).find((own) => weightsByStem.has(own));
    return stem === undefined ? [] : [{ at, stem, weight: weightsByStem.get(stem) ?? 0 }];
  });
  const sums = places.map(({ at }, first) => {
    const window = places.slice(first).filter((place) => place.at < at + near);
    return [...new Map(window.map(({ stem, weight }) => [stem, weight])).values()].reduce(
      (sum, weight) => sum + weight,
      0,
    );
  });
  return Math.max(0, ...sums) / weightOf(terms);
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight = 1 }) => sum + weight, 0);
}

const known = new Map<string, string[]>();

/** The stems that a word may have; each is worked out once, for texts are read again with every search. */
function stemsOf(word: string): string[] {
  const stems = known.get(word) ?? [word, ...withoutParticles(word)].map(stemOf);
  known.set(word, stems);
  return stems;
}
