import { withoutParticles } from '../language/analysis/proclitics.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import { keyOf, skeletonKeyOf, stemOf } from '../language/analysis/word-key.ts';

/** A word that is looked for: as it was written, and what the index may have it under. */
export interface Term {
  word: string;
  stem: string;
  key: string;
  /** What the keys of all words of its root begin with, for words long enough to have one. */
  root: string;
  /** How much it tells, of 1: a word that many texts have tells little. Not known before it is looked for. */
  weight?: number;
}

// Who asks how many looks for a number.
const howMany = [
  [/(?<!\p{L})كم(?: عدد)?(?!\p{L})/gu, 'عدد'],
  [/\bhow many\b/gi, 'number of'],
] as const;

/** The words of a query that say what is looked for; all of them where they are nothing but stop words. */
export function termsOf(query: string): Term[] {
  const asked = howMany.reduce((text, [words, meant]) => text.replace(words, meant), query);
  const words = wordsOf(asked);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map(termOf);
}

/** A word as a term. */
function termOf(word: string): Term {
  return termOfStem(word, stemOf(word));
}

/** The terms that a word may be once what is attached to it is taken off, nearest first. */
export function bareTerms({ word }: Term): Term[] {
  return withoutParticles(word).map(termOf);
}

function termOfStem(word: string, stem: string): Term {
  return { word, stem, key: keyOf(stem), root: skeletonKeyOf(stem) };
}
