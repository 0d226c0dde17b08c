import { type Locale, localeList } from '../i18n/locales.ts';
import { isArabic } from '../language/analysis/spelling.ts';
import type { Index } from './engine.ts';
import { Gathering, type Results } from './gathering.ts';
import { answerIn, answerToName } from './language-pass.ts';
import { filesOf, mendedQuery } from './meant.ts';
import { renamed } from './other-names.ts';
import { type Term, termsOf } from './terms.ts';

export type Search = (query: string) => Promise<Results>;

/** With fewer texts in the reader's language, the others are looked at. */
const few = 5;

/** How many other names of a thing are looked for. */
const mostNames = 6;

/** How much a text counts that has another name of what was looked for, or a corrected word. */
const weights = { renamed: 0.6, corrected: 0.6 };

/**
 * A search in an index for readers of one language: of all words and any of them; of other names; of
 * other languages; last of what was meant by words that none of them has. What passes beyond the first
 * need is fetched once.
 */
export function searchIn(index: Index, reader: Locale): Search {
  const files = filesOf(index);
  const otherLocales = localeList.filter((locale) => locale !== reader);

  return async (query) => {
    const found = new Gathering(index, reader);
    const terms = termsOf(query);
    if (terms.length === 0) return found.results();

    const first = await found.look(terms, 1);
    const doubtful = await first.doubtful();
    const isEnough = () => found.size >= few && first.unknown.length + doubtful.length === 0;
    if (isEnough() && terms.every(({ word }) => isOf(reader, word))) return found.results();

    const before = found.size;
    const names = renamed(terms, await files.concepts(reader)).slice(0, mostNames);
    for (const name of names) await found.look(name, weights.renamed, reader, answerToName);
    if (isEnough()) return found.results();

    const lookElsewhere = async () => {
      for (const locale of otherLocales) {
        await found.look(terms, 1, locale);
        for (const name of names) await found.look(name, weights.renamed, locale, answerToName);
      }
    };
    const hadFew = found.size < few;
    if (hadFew) await lookElsewhere();

    const isNamed = found.size > before;
    const unknown = isNamed
      ? []
      : [...doubtful, ...(await unknownIn(index, otherLocales, first.unknown))];
    const isOwnScript = unknown.every(({ word }) => isOf(reader, word));
    const locales = isOwnScript ? [reader, ...otherLocales] : [...otherLocales, reader];
    const mending = { index, reader, files, locales, doubtful };
    const mended = unknown.length > 0 ? await mendedQuery(query, unknown, mending) : undefined;
    if (!mended) {
      if (!hadFew && first.unknown.length > 0) await lookElsewhere();
      return found.results();
    }
    await found.look(mended.terms, weights.corrected);
    // What others have is no help to readers whose own language has enough of what was meant.
    if (found.size < few) {
      for (const locale of otherLocales) await found.look(mended.terms, weights.corrected, locale);
    }
    return found.results(mended.written);
  };
}

/** Which of some words none of the languages has. */
async function unknownIn(
  index: Index,
  locales: readonly Locale[],
  words: readonly Term[],
): Promise<readonly Term[]> {
  let unknown = words;
  for (const locale of locales) {
    if (unknown.length > 0) ({ unknown } = await answerIn(index, locale, unknown));
  }
  return unknown;
}

function isOf(locale: Locale, word: string): boolean {
  return isArabic(word) === (locale === 'ar');
}
