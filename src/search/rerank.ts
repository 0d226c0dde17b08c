import { wordsOf } from '../language/analysis/spelling.ts';
import type { Hit, Match } from './engine.ts';
import { fitOf, tellingWords, togetherIn } from './fitness.ts';
import type { Term } from './terms.ts';

/** What a query may mean, and how surely, of 1. */
export interface Reading {
  terms: readonly Term[];
  weight: number;
}

/** How many of the best are read, and so put in order by what they say. */
const read = 10;

/**
 * How much it counts that a text is known by another name that fits, that the words stand together,
 * and that they stand as they were written: anywhere, and in the title. Tuned on the development sets.
 */
const weights = {
  otherName: 2.16,
  keywords: 2.16,
  answers: 1.6,
  together: 0.49,
  asWritten: 0.36,
  titleAsWritten: 0.6,
};

/** How little the engine's own score counts beside that. */
const evenness = 0.85;

/**
 * Puts the best matches in order by their names and by where the words stand in them, of which the
 * engine knows little.
 * @param readings the query, and what it was taken for.
 */
export async function reranked(
  matches: readonly Match[],
  readings: readonly Reading[],
): Promise<Match[]> {
  const best = await Promise.all(
    matches.slice(0, read).map(async (match) => {
      const hit = await match.data();
      const fitness = Math.max(...readings.map((reading) => fitnessOf(hit, reading)));
      return { ...match, score: match.score ** evenness * (1 + fitness) };
    }),
  );
  return [...best.sort((a, b) => b.score - a.score), ...matches.slice(read)];
}

function fitnessOf({ meta, content }: Hit, { terms, weight }: Reading): number {
  const bestOf = (lines = '') => Math.max(...lines.split('\n').map((name) => fitOf(name, terms)));
  const fit = Math.max(
    fitOf(meta.title, terms),
    bestOf(meta.names) * weights.otherName,
    bestOf(meta.keywords) * weights.keywords,
    bestOf(meta.answers) * weights.answers,
  );
  const title = tellingWords(meta.title);
  const words = wordsOf(content);
  const written = new Set([...title, ...words]);
  const shareOf = (isThere: (word: string) => boolean) =>
    terms.filter(({ word }) => isThere(word)).length / Math.max(1, terms.length);
  const fitness =
    fit +
    weights.together * togetherIn(words, terms) ** 2 +
    weights.asWritten * shareOf((word) => written.has(word)) +
    weights.titleAsWritten * shareOf((word) => title.includes(word));
  return fitness * weight;
}
