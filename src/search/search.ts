import { type Locale, localeList } from '../i18n/locales.ts';
import { isArabic } from '../language/analysis/spelling.ts';
import type { Index, Match } from './engine.ts';
import { Fusion } from './fusion.ts';
import { answerIn, answerToName } from './language-pass.ts';
import { filesOf, mendedQuery } from './meant.ts';
import { renamed } from './other-names.ts';
import { type Reading, reranked } from './rerank.ts';
import { type Term, termsOf } from './terms.ts';

/** What was found: in the reader's language, in the others, and the words that were taken instead. */
export interface Results {
  own: Match[];
  others: Match[];
  /** Whether what is in other languages is so much fitter that it stands first. */
  areOthersFitter: boolean;
  /** What was looked for: the query, and with other names and corrected words. */
  readings: Reading[];
  corrected?: string | undefined;
}

export type Search = (query: string) => Promise<Results>;

/** With fewer texts in the reader's language, the others are looked at. */
const few = 5;

/** The share of the best score in another language below which the reader's own comes second. */
const muchFitter = 0.55;

/** How many other names of a thing are looked for. */
const mostNames = 6;

/** How much a text counts that has another name of what was looked for, or a corrected word. */
const weights = { renamed: 0.6, corrected: 0.6 };

/** A search in an index for readers of one language. What passes beyond the first need is fetched once. */
export function searchIn(index: Index, reader: Locale): Search {
  const files = filesOf(index);
  const otherLocales = localeList.filter((locale) => locale !== reader);

  return async (query) => {
    const terms = termsOf(query);
    if (terms.length === 0) return { own: [], others: [], areOthersFitter: false, readings: [] };
    const isForeign = terms.some(({ word }) => !isOf(reader, word));
    const readings: Reading[] = [];
    const own = new Fusion();
    const others = new Fusion();
    const look = async (
      asked: readonly Term[],
      weight: number,
      locale = reader,
      answerTo = answerIn,
    ) => {
      const answer = await answerTo(index, locale, asked);
      (locale === reader ? own : others).add(answer.matches, weight);
      if (locale === reader || readings.length === 0) {
        readings.push({ terms: answer.told, weight });
      }
      return answer;
    };
    const results = async (taken?: string): Promise<Results> => {
      const [ownHits, otherHits] = await Promise.all(
        [own, others].map((found) => reranked(found.inOrder(), readings)),
      );
      const [ownBest = 0, otherBest = 0] = [ownHits, otherHits].map((hits) => hits?.[0]?.score);
      return {
        own: ownHits ?? [],
        others: otherHits ?? [],
        areOthersFitter: ownBest < otherBest * muchFitter,
        readings,
        corrected: taken,
      };
    };

    const first = await look(terms, 1);
    const doubtful = await first.doubtful();
    const mistaken = [...first.unknown, ...doubtful];
    const isEnough = () => own.size >= few && mistaken.length === 0;
    if (isEnough() && !isForeign) return results();

    const before = own.size;
    const names = renamed(terms, await files.concepts(reader)).slice(0, mostNames);
    for (const name of names) await look(name, weights.renamed, reader, answerToName);
    if (isEnough()) return results();

    const hadFew = own.size < few;
    let unknown: readonly Term[] = own.size > before ? [] : mistaken;
    const isLacking = hadFew || first.unknown.length > 0;
    for (const locale of isLacking ? otherLocales : []) {
      const foreign = await look(terms, 1, locale);
      for (const name of names) await look(name, weights.renamed, locale, answerToName);
      unknown = unknown.filter((term) => foreign.unknown.includes(term));
    }
    if (unknown.length === 0) return results();

    const locales = unknown.every(({ word }) => isOf(reader, word))
      ? [reader, ...otherLocales]
      : [...otherLocales, reader];
    const mended = await mendedQuery(query, unknown, { index, reader, files, locales, doubtful });
    if (!mended) return results();
    await look(mended.terms, weights.corrected);
    // What others have of a mistaken query is no help to readers whose own language has enough.
    if (!hadFew) others.clear();
    if (own.size < few) {
      for (const locale of otherLocales) await look(mended.terms, weights.corrected, locale);
    }
    return results(mended.written);
  };
}

function isOf(locale: Locale, word: string): boolean {
  return isArabic(word) === (locale === 'ar');
}
