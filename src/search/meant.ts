import type { Concept } from '../domain/findable.ts';
import type { Locale } from '../i18n/locales.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { corrections, type Vocabulary, vocabularyOf, writtenAs } from './corrections.ts';
import type { Index } from './engine.ts';
import { type Term, termsOf } from './terms.ts';
import { unpacked } from './vocabulary.ts';

/** Files beside an index: other names of things, and the words of a language. */
interface Files {
  concepts(reader: Locale): Promise<Concept[]>;
  vocabulary(locale: Locale): Promise<Vocabulary>;
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

/** What may have been meant by mistaken words: in the first of the languages in which there is something like them. */
async function meantBy(
  words: readonly string[],
  mistaken: readonly Term[],
  { files, locales, doubtful }: Mending,
): Promise<{ choices: readonly string[][]; vocabulary: Vocabulary }> {
  const wordsIn = (terms: readonly Term[]) => new Set(terms.map(({ word }) => word));
  const unknown = wordsIn(mistaken.filter((term) => !doubtful.includes(term)));
  let vocabulary = vocabularyOf([]);
  for (const locale of locales) {
    vocabulary = await files.vocabulary(locale);
    const choices = corrections(words, unknown, vocabulary, wordsIn(doubtful));
    if (choices.length > 0) return { choices, vocabulary };
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
        index.file('words.txt', locale).then((text) => vocabularyOf(unpacked(text, locale)));
      vocabularies.set(locale, made);
      return made;
    },
  };
}
