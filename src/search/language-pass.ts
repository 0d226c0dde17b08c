import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import type { Index, Match } from './engine.ts';
import { Fusion } from './fusion.ts';
import { bareTerms, type Term } from './terms.ts';

/** What an index has for some terms: texts, and the terms with how much each of them tells. */
export interface Answer {
  matches: Match[];
  told: Term[];
  /** The terms that it has nothing for. */
  unknown: Term[];
  /** Those that hardly a text has, and none as they were written: another word may have been meant. */
  doubtful(): Promise<Term[]>;
}

/** How much a match counts, by what it has of what was looked for; tuned on the development sets. */
const weights = {
  /** Each word that stands beside the next as in the query, all of them together. */
  phrase: 0.4,
  /** All of the words that any text has. */
  all: 0.3,
  /** A word of the same root, and one of a root of two consonants, which many have. */
  root: 0.45,
  shortRoot: 0.1,
  /** The share of a word that a word of its root stands for. */
  rootShare: 0.6,
};

/** A text with less of a query, of 1, is not what was looked for. */
const least = 0.29;

/** How fast a text with less of a query falls behind. */
const steepness = 3;

/** How fast words that more texts have count less. */
const rareness = 0.3;

/** How much a word tells that no text has. */
const unknownWeight = 0.5;

/** With fewer texts that have all words, words of the same roots are looked for as well. */
const enough = 8;

/**
 * Looks for terms in the index of one language: texts with more of them, and with the rarer ones,
 * before others, and those in which they stand together before all.
 */
export async function answerIn(
  index: Index,
  locale: Locale,
  asked: readonly Term[],
): Promise<Answer> {
  const known = await Promise.all(asked.map((term) => knownAs(index, locale, term)));
  const found = new Fusion().add(await withAnyOf(index, locale, known));
  await raisePhrases(index, locale, known, found);
  return {
    matches: found.inOrder(),
    told: known.map(({ term, weight }) => ({ ...term, weight })),
    unknown: asked.filter((_, at) => known[at]?.matches.length === 0),
    doubtful: () => doubtfulAmong(asked, known),
  };
}

/**
 * Looks for a query with another name of something in it. Where texts have it word for word, those
 * alone are meant: the loose words of a name are not the name.
 */
export async function answerToName(
  index: Index,
  locale: Locale,
  asked: readonly Term[],
): Promise<Answer> {
  const answer = await answerIn(index, locale, asked);
  const phrase = answer.told.map(({ key }) => key).join(' ');
  const together = new Set((await index.find(`"${phrase}"`, locale)).map(({ id }) => id));
  const matches = answer.matches.filter(({ id }) => together.has(id));
  return { ...answer, matches: matches.length > 0 ? matches : answer.matches };
}

interface Known {
  term: Term;
  matches: Match[];
  /** How much it tells, of 1. */
  weight: number;
}

/** A term as the index has it: as it is written, or without what is attached to it. */
async function knownAs(index: Index, locale: Locale, term: Term): Promise<Known> {
  for (const form of [term, ...bareTerms(term)]) {
    const matches = await index.find(form.key, locale);
    if (matches.length > 0) return { term: form, matches, weight: matches.length ** -rareness };
  }
  return { term, matches: [], weight: unknownWeight };
}

/** In more texts, or with fewer letters, a word is what it seems to be. */
const doubt = { texts: 2, letters: 5 };

/** The terms of a query by which other words may have been meant. */
async function doubtfulAmong(asked: readonly Term[], known: readonly Known[]): Promise<Term[]> {
  const areDoubtful = await Promise.all(
    asked.map(async ({ word }, at) => {
      const matches = known[at]?.matches ?? [];
      if (matches.length === 0 || matches.length > doubt.texts) return false;
      if (word.length < doubt.letters || /\d/.test(word)) return false;
      const hits = await Promise.all(matches.map(({ data }) => data()));
      return !hits.some(({ meta, content }) =>
        wordsOf(`${meta.title} ${meta.names ?? ''} ${meta.keywords ?? ''} ${content}`).includes(
          word,
        ),
      );
    }),
  );
  return asked.filter((_, at) => areDoubtful[at]);
}

/** What a text has of a query. */
interface Sum {
  match: Match;
  score: number;
  /** How much the terms that it has tell together. */
  told: number;
  /** How many of them it has in the query's own words. */
  terms: number;
}

/** Texts with some of the terms, or words of their roots where few have all. */
async function withAnyOf(index: Index, locale: Locale, known: readonly Known[]): Promise<Match[]> {
  const sums = new Map<string, Sum>();
  const add = (match: Match, score: number, told: number, terms: number) => {
    const sum = sums.get(match.id) ?? { match, score: 0, told: 0, terms: 0 };
    sums.set(match.id, {
      match,
      score: sum.score + score,
      told: sum.told + told,
      terms: sum.terms + terms,
    });
  };
  for (const { matches, weight } of known) {
    for (const match of matches) add(match, match.score, weight, 1);
  }
  const most = known.filter(({ matches }) => matches.length > 0).length;
  if ([...sums.values()].filter(({ terms }) => terms === most).length < enough) {
    for (const { term, matches, weight } of known) {
      const own = new Set(matches.map(({ id }) => id));
      const share = term.root.length > 3 ? weights.root : weights.shortRoot;
      const related = /^\d/.test(term.word) ? [] : await index.find(term.root, locale);
      for (const match of related.filter(({ id }) => !own.has(id))) {
        add(match, match.score * share, weight * weights.rootShare, 0);
      }
    }
  }
  const whole = known.reduce((sum, { weight }) => sum + weight, 0);
  return [...sums.values()].flatMap(({ match, score, told, terms }) => {
    const part = told / whole;
    if (part < least) return [];
    const factor = part ** steepness * (terms === most ? 1 + weights.all : 1);
    return [{ ...match, score: score * factor }];
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
