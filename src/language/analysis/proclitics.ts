import { hasArticle } from './arabic-stem.ts';
import { isArabic } from './spelling.ts';
import { stemOf } from './word-key.ts';

/** One-letter particles that are written as a part of the next word. */
const particle = /^[وفبكلس](?=.{3,})/;

/**
 * «لل» before a noun: «للجنوب» is «لـ» and «الجنوب»; but of a noun that begins with ل itself one ل is
 * left out, and «للجنة» is «لـ» and «اللجنة».
 */
const twoLams = /^[وف]?لل(?=.{2,})/;

/** The stems that texts show to be words of their own. */
export interface Evidence {
  /** Stems of words that have the article. */
  withArticle: ReadonlySet<string>;
  /** How often each stem occurs. */
  counts: ReadonlyMap<string, number>;
}

/** What some words, each with its count, show. */
export function evidenceOf(words: Iterable<readonly [word: string, count: number]>): Evidence {
  const withArticle = new Set<string>();
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    if (!isArabic(word) || twoLams.test(word)) continue;
    const stem = stemOf(word);
    if (hasArticle(word)) withArticle.add(stem);
    counts.set(stem, (counts.get(stem) ?? 0) + count);
  }
  return { withArticle, counts };
}

/** How many particles may stand before a word: «وسيعمل» has two, «أفبجفاف» is not written. */
const mostParticles = 2;

/**
 * The stem of a word of a text, without the one-letter particles where the texts show that what follows
 * them is a word («بجفاف» and «وبجفاف» are «جفاف» where «الجفاف» or «جفاف» occurs), and the whole is not.
 */
export function stemInText(word: string, { withArticle, counts }: Evidence): string {
  const stem = stemOf(word);
  if (twoLams.test(word)) {
    const own = stemOf(word.replace(twoLams, 'ل'));
    return (counts.get(own) ?? 0) > (counts.get(stem) ?? 0) ? own : stem;
  }
  if (!isArabic(word) || withArticle.has(stem)) return stem;
  let taken = stem;
  for (const rest of withoutParticles(word).map(stemOf)) {
    if (rest.length < 3) break;
    const isWord = withArticle.has(rest) || (counts.get(rest) ?? 0) > (counts.get(taken) ?? 0);
    if (isWord && rest !== taken) taken = rest;
  }
  return taken;
}

/** The words that a word of a query may be once a particle is taken off, nearest first. */
export function withoutParticles(word: string): string[] {
  const rests: string[] = [];
  let rest = word;
  while (isArabic(rest) && particle.test(rest) && rests.length < mostParticles) {
    rest = rest.slice(1);
    rests.push(rest);
  }
  return rests;
}
