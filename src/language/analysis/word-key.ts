import { arabicSkeleton } from './arabic-skeleton.ts';
import { arabicStem } from './arabic-stem.ts';
import { englishSkeleton, englishStem } from './english-stem.ts';
import { isArabic } from './spelling.ts';

/**
 * What closes a skeleton and a stem in a key: tatweel, which no word has left after `spelling()` and
 * which the engine takes for a letter.
 */
const end = '\u0640';

/** The stem of a word in the spelling of `spelling()`. A number is its own, without leading zeros. */
export function stemOf(word: string): string {
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  return isArabic(word) ? arabicStem(word) : englishStem(word);
}

/** What a stem has in common with other words of its root. */
function skeletonOf(stem: string): string {
  if (/\d/.test(stem)) return stem;
  return isArabic(stem) ? arabicSkeleton(stem) : englishSkeleton(stem);
}

/**
 * The key under which a word is indexed: its skeleton, then its stem. The engine finds every key that
 * begins with what it looks for, so that a whole key finds the word's own forms, and a skeleton with
 * its end all words that share it.
 */
export function keyOf(stem: string): string {
  return `${skeletonKeyOf(stem)}${stem}${end}`;
}

/** What the keys of every word begin with that has the skeleton of this stem. */
export function skeletonKeyOf(stem: string): string {
  return `${skeletonOf(stem)}${end}`;
}
