import { wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import { stemOf } from '../language/analysis/word-key.ts';
import type { Hit, Match } from './engine.ts';
import type { Term } from './terms.ts';

/** How many of the best are read, and so put in order by their titles. */
const read = 10;

/**
 * How much it counts that a title has the words, that it has no others, and that they stand as they
 * were written: anywhere, and in the title.
 */
const weights = { words: 0.8, nothingElse: 1.2, asWritten: 0.3, titleAsWritten: 0.6 };

/**
 * Puts the best matches in order by what their titles say, which the engine weighs by rareness alone.
 * @param readings the query, and what it was taken for.
 */
export async function reranked(
  matches: readonly Match[],
  readings: readonly (readonly Term[])[],
): Promise<Match[]> {
  const best = await Promise.all(
    matches.slice(0, read).map(async (match) => {
      const hit = await match.data();
      const factor = Math.max(...readings.map((terms) => factorOf(hit, terms)));
      return { ...match, score: match.score * factor };
    }),
  );
  return [...best.sort((a, b) => b.score - a.score), ...matches.slice(read)];
}

function factorOf({ meta, content }: Hit, terms: readonly Term[]): number {
  const title = wordsOf(meta.title).filter((word) => !isStopWord(word));
  const stems = new Set(title.map(stemOf));
  const inTitle = terms.filter(({ stem }) => stems.has(stem)).length;
  const written = new Set([...title, ...wordsOf(content)]);
  const asWritten = terms.filter(({ word }) => written.has(word)).length;
  const titleAsWritten = terms.filter(({ word }) => title.includes(word)).length;
  const share = inTitle / Math.max(1, terms.length);
  return (
    1 +
    weights.words * share ** 2 +
    weights.nothingElse * share * (inTitle / Math.max(1, stems.size)) +
    (weights.asWritten * asWritten + weights.titleAsWritten * titleAsWritten) /
      Math.max(1, terms.length)
  );
}
