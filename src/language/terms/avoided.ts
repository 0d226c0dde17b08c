import type { Locale } from '../../i18n/locales.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { type Found, found, type Phrases, phrasesOf, type TermEntry } from './phrases.ts';

/** A stretch of a text that says what is to be avoided: the listed form, and the id of its entry. */
export interface Avoided {
  start: number;
  end: number;
  avoid: string;
  id: string;
}

const grammars = { ar: arabic, en: english };

/**
 * What a text says that its glossary avoids, in any inflection, in the order of the text. Whole
 * words only; where two forms overlap the longer one counts; nothing inside a preferred term or a
 * phrase that is allowed.
 */
export function avoidedIn(text: string, locale: Locale, entries: readonly TermEntry[]): Avoided[] {
  const all = found(text, grammars[locale], phrasesFor(locale, entries));
  const right = all.filter(({ id }) => id === undefined);
  const wrong = all
    .filter((one) => !right.some((other) => other.start <= one.start && one.end <= other.end))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return withoutOverlap(wrong);
}

function withoutOverlap(sorted: readonly Found[]): Avoided[] {
  const kept: Avoided[] = [];
  for (const { start, end, listed, id } of sorted) {
    const last = kept.at(-1);
    if (id === undefined) continue;
    if (last && start < last.end) {
      if (end - start > last.end - last.start) kept.pop();
      else continue;
    }
    kept.push({ start, end, avoid: listed, id });
  }
  return kept;
}

const prepared = new WeakMap<readonly TermEntry[], Map<Locale, Phrases>>();

function phrasesFor(locale: Locale, entries: readonly TermEntry[]): Phrases {
  const byLocale = prepared.get(entries) ?? new Map<Locale, Phrases>();
  const phrases = byLocale.get(locale) ?? phrasesOf(entries, locale, grammars[locale]);
  prepared.set(entries, byLocale.set(locale, phrases));
  return phrases;
}
