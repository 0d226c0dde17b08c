import type { Locale } from '../i18n/locales.ts';
import type { Index, Match } from './engine.ts';
import { Fusion } from './fusion.ts';
import { bareTerms, type Term } from './terms.ts';

/** What an index has for some terms, and which of them it has nothing for. */
export interface Answer {
  matches: Match[];
  unknown: Term[];
}

/** How much a match counts, by what it has of what was looked for; tuned on the development sets. */
const weights = {
  /** Each word that stands beside the next as in the query, all of them together. */
  phrase: 0.8,
  /** Some of the words, by the square of how many. */
  some: 0.6,
  /** A word of the same root. */
  root: 0.45,
  /** A word of the same root of two consonants, which many have. */
  shortRoot: 0.2,
};

/** With fewer texts that have all words, those are looked at that have some, or words of their roots. */
const enough = 8;

/**
 * Looks for terms in the index of one language: texts that have all of them that any
 * text has, those before others
 * where they stand together; and where there are few, texts with some of them or of their roots.
 */
export async function answerIn(
  index: Index,
  locale: Locale,
  asked: readonly Term[],
): Promise<Answer> {
  const known = await Promise.all(asked.map((term) => knownAs(index, locale, term)));
  const had = known.filter(({ matches }) => matches.length > 0);
  const found = new Fusion();
  const [only] = had;
  if (only) {
    const keys = had.map(({ term }) => term.key).join(' ');
    const all = had.length === 1 ? only.matches : await index.find(keys, locale);
    found.add(all, (had.length / known.length) ** 2);
  }
  if (found.size < enough) found.add(await someOf(index, locale, known));
  await raisePhrases(index, locale, known, found);
  return {
    matches: found.inOrder(),
    unknown: asked.filter((_, at) => known[at]?.matches.length === 0),
  };
}

interface Known {
  term: Term;
  matches: Match[];
}

/** A term as the index has it: as it is written, or without what is attached to it. */
async function knownAs(index: Index, locale: Locale, term: Term): Promise<Known> {
  for (const form of [term, ...bareTerms(term)]) {
    const matches = await index.find(form.key, locale);
    if (matches.length > 0) return { term: form, matches };
  }
  return { term, matches: [] };
}

async function someOf(index: Index, locale: Locale, known: readonly Known[]): Promise<Match[]> {
  const sums = new Map<string, { match: Match; score: number; covered: number }>();
  for (const { term, matches } of known) {
    const isNumber = /^\d/.test(term.word);
    const related = isNumber ? [] : await index.find(term.root, locale);
    const weight = term.root.length > 3 ? weights.root : weights.shortRoot;
    for (const match of new Fusion().add(related, weight).add(matches).inOrder()) {
      const sum = sums.get(match.id) ?? { match, score: 0, covered: 0 };
      sums.set(match.id, { match, score: sum.score + match.score, covered: sum.covered + 1 });
    }
  }
  return [...sums.values()].flatMap(({ match, score, covered }) => {
    const part = covered / known.length;
    if (known.length >= 3 && part < 0.34) return [];
    return [{ ...match, score: score * part ** 2 * weights.some }];
  });
}

/** Raises texts that have the longest run of terms in the order of the query. */
async function raisePhrases(
  index: Index,
  locale: Locale,
  known: readonly Known[],
  found: Fusion,
): Promise<void> {
  for (let length = known.length; length >= Math.max(2, known.length - 2); length -= 1) {
    let isFound = false;
    for (let at = 0; at + length <= known.length; at += 1) {
      const run = known.slice(at, at + length);
      if (run.some(({ matches }) => matches.length === 0)) continue;
      const keys = run.map(({ term }) => term.key).join(' ');
      const together = await index.find(`"${keys}"`, locale);
      found.raise(together, 1 + (weights.phrase * length) / known.length);
      isFound ||= together.length > 0;
    }
    if (isFound) return;
  }
}
