import type { Concept } from '../domain/findable.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { conceptsIn } from './concept-file.ts';
import { corrections, type Vocabulary, vocabularyOf, writtenAs } from './corrections.ts';
import type { Index } from './engine.ts';
import { once } from './once.ts';
import { type Term, termsOf } from './terms.ts';
import { unpacked } from './vocabulary.ts';

/** Files beside an index: other names of things, and the words of a language. */
interface Files {
  concepts(reader: Locale): Promise<Concept[]>;
  /** The words that several texts of a language have. */
  common(locale: Locale): Promise<Vocabulary>;
  /** All of its words. */
  all(locale: Locale): Promise<Vocabulary>;
}

/** Where it is looked up what was meant. */
interface Mending {
  index: Index;
  reader: Locale;
  files: Files;
  /** The languages whose words may have been meant, in this order. */
  locales: readonly Locale[];
  /** Which of the mistaken words hardly a text has; the others none. */
  doubtful: readonly Term[];
}

/** A query with what was meant by its mistaken words: as terms, and as it is written for readers. */
interface Mended {
  terms: Term[];
  written: string;
}

/** What was meant by a query some of whose terms are mistaken, if anything is like them. */
export async function mendedQuery(
  query: string,
  mistaken: readonly Term[],
  mending: Mending,
): Promise<Mended | undefined> {
  const { choices, vocabulary } = await meantBy(wordsOf(query), mistaken, mending);
  const meant = await likeliest(choices, mending.index, mending.reader);
  if (!meant) return undefined;
  const typed = new Map(query.split(/\s+/).map((token) => [wordsOf(token).join(' '), token]));
  const written = meant.map((word) => typed.get(word) ?? writtenAs(word, vocabulary));
  return { terms: termsOf(meant.join(' ')), written: written.join(' ') };
}

/**
 * What may have been meant by mistaken words: in the first of the languages in which there is something
 * like all of them, among the words of several texts before others.
 */
async function meantBy(
  words: readonly string[],
  mistaken: readonly Term[],
  { files, locales, doubtful }: Mending,
): Promise<{ choices: readonly string[][]; vocabulary: Vocabulary }> {
  const wordsIn = (terms: readonly Term[]) => new Set(terms.map(({ word }) => word));
  const unknown = wordsIn(mistaken.filter((term) => !doubtful.includes(term)));
  let vocabulary = vocabularyOf([]);
  for (const locale of locales) {
    for (const those of ['common', 'all'] as const) {
      vocabulary = await files[those](locale);
      const choices = corrections(words, unknown, vocabulary, wordsIn(doubtful));
      const isLeft = choices[0]?.some((word) => unknown.has(word)) ?? true;
      if (choices.length > 0 && (those === 'all' || !isLeft)) return { choices, vocabulary };
    }
  }
  return { choices: [], vocabulary };
}

/** The first of some choices whose words stand beside each other in a text, else in one text, else the first. */
async function likeliest(
  choices: readonly string[][],
  index: Index,
  locale: Locale,
): Promise<string[] | undefined> {
  if (choices.length < 2) return choices[0];
  const keys = choices.map((words) =>
    termsOf(words.join(' '))
      .map(({ key }) => key)
      .join(' '),
  );
  for (const form of [(words: string) => `"${words}"`, (words: string) => words]) {
    for (const [at, words] of keys.entries()) {
      if ((await index.find(form(words), locale)).length > 0) return choices[at];
    }
  }
  return choices[0];
}

/** What is fetched beside an index, each file once when it is needed. */
export function filesOf(index: Index): Files {
  const words = (name: string, locale: Locale) =>
    index.file(name, locale).then((text) => unpacked(text, locale));
  const common = once((locale) => words('words.txt', locale));
  return {
    concepts: once((reader) => index.file('names.txt', reader).then(conceptsIn)),
    common: once(async (locale) => vocabularyOf(await common(locale))),
    all: once(async (locale) =>
      vocabularyOf([...(await common(locale)), ...(await words('rare-words.txt', locale))]),
    ),
  };
}
