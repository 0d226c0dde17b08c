import type { Concept } from '../domain/findable.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { corrected, type Vocabulary, vocabularyOf } from './corrections.ts';
import type { Index, Match } from './engine.ts';
import { Fusion } from './fusion.ts';
import { answerIn } from './language-pass.ts';
import { renamed } from './other-names.ts';
import { reranked } from './rerank.ts';
import { type Term, termsOf } from './terms.ts';
import { unpacked } from './vocabulary.ts';

/** What was found: in the reader's language, in the others, and the words that were taken instead. */
export interface Results {
  own: Match[];
  others: Match[];
  /** Whether what is in other languages is so much fitter that it stands first. */
  areOthersFitter: boolean;
  /** The terms that were looked for: the query's, other names, and corrected words. */
  readings: Term[][];
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
const weights = { renamed: 0.8, corrected: 0.6 };

/** A search in an index for readers of one language. What passes beyond the first need is fetched once. */
export function searchIn(index: Index, reader: Locale): Search {
  const once = onceEach(index);
  const otherLocales = localeList.filter((locale) => locale !== reader);

  return async (query) => {
    const terms = termsOf(query);
    if (terms.length === 0) return { own: [], others: [], areOthersFitter: false, readings: [] };
    const readings: Term[][] = [terms];
    const own = new Fusion();
    const others = new Fusion();
    const look = async (asked: readonly Term[], weight: number, locale = reader) => {
      const answer = await answerIn(index, locale, asked);
      (locale === reader ? own : others).add(answer.matches, weight);
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
    if (own.size >= few && first.unknown.length === 0) return results();

    const before = own.size;
    const names = renamed(terms, await once.concepts(reader)).slice(0, mostNames);
    for (const name of names) await look(name, weights.renamed);
    readings.push(...names);
    let unknown: readonly Term[] = own.size > before ? [] : first.unknown;
    for (const locale of otherLocales) {
      const foreign = await look(terms, 1, locale);
      for (const name of names) await look(name, weights.renamed, locale);
      unknown = unknown.filter((term) => foreign.unknown.includes(term));
    }
    if (unknown.length === 0) return results();

    const words = wordsOf(query);
    const mistaken = new Set(unknown.map(({ word }) => word));
    const { meant, vocabulary } = await meantBy(words, mistaken, once, [reader, ...otherLocales]);
    if (meant.join(' ') === words.join(' ')) return results();
    const right = termsOf(meant.join(' '));
    readings.push(right);
    const answer = await look(right, weights.corrected);
    if (answer.matches.length < few) {
      for (const locale of otherLocales) await look(right, weights.corrected, locale);
    }
    const typed = new Map(query.split(/\s+/).map((token) => [wordsOf(token).join(' '), token]));
    const written = (word: string) => typed.get(word) ?? vocabulary.written.get(word) ?? word;
    return results(meant.map(written).join(' '));
  };
}

/** What was meant by mistaken words: in the first of the languages in which there is something like them. */
async function meantBy(
  words: readonly string[],
  mistaken: ReadonlySet<string>,
  once: ReturnType<typeof onceEach>,
  locales: readonly Locale[],
): Promise<{ meant: readonly string[]; vocabulary: Vocabulary }> {
  let vocabulary = vocabularyOf([]);
  for (const locale of locales) {
    vocabulary = await once.vocabulary(locale);
    const meant = corrected(words, mistaken, vocabulary);
    if (meant.join(' ') !== words.join(' ')) return { meant, vocabulary };
  }
  return { meant: words, vocabulary };
}

/** Files beside the index, each fetched once and kept. */
function onceEach(index: Index) {
  const concepts = new Map<Locale, Promise<Concept[]>>();
  const vocabularies = new Map<Locale, Promise<Vocabulary>>();
  return {
    concepts: (reader: Locale) => {
      const made =
        concepts.get(reader) ??
        index.file('names.json', reader).then((text): Concept[] => JSON.parse(text));
      concepts.set(reader, made);
      return made;
    },
    vocabulary: (locale: Locale) => {
      const made =
        vocabularies.get(locale) ??
        index.file('words.txt', locale).then((text) => vocabularyOf(unpacked(text)));
      vocabularies.set(locale, made);
      return made;
    },
  };
}
