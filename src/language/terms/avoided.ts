import type { Locale } from '../../i18n/locales.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Grammar } from './grammar.ts';
import { type Found, found, type Phrases, phrasesOf, type TermEntry } from './phrases.ts';

/** A stretch of a text that says what is to be avoided: the listed form, and the id of its entry. */
export interface Avoided {
  start: number;
  end: number;
  avoid: string;
  id: string;
}

export const grammars = { ar: arabic, en: english } as const satisfies Record<Locale, Grammar>;

/**
 * What a text says that its glossary avoids, in any inflection, in the order of the text. Whole
 * words only; where two forms overlap the longer one counts; nothing inside a preferred term or a
 * phrase that is allowed.
 */
export function avoidedIn(text: string, locale: Locale, entries: readonly TermEntry[]): Avoided[] {
  const all = found(text, grammars[locale], phrasesFor(locale, entries));
  return wrongOnly(all.sort(byPlace));
}

/** In the order of the text, the longer first; of two alike, the one that is right. */
function byPlace(one: Found, other: Found): number {
  const isRight = ({ id }: Found) => Number(id === undefined);
  return one.start - other.start || other.end - one.end || isRight(other) - isRight(one);
}

function wrongOnly(sorted: readonly Found[]): Avoided[] {
  const kept: Avoided[] = [];
  let rightUntil = 0;
  for (const { start, end, listed, id } of sorted) {
    if (id === undefined) rightUntil = Math.max(rightUntil, end);
    if (id === undefined || end <= rightUntil) continue;
    const last = kept.at(-1);
    const overlap = last && start < last.end ? last : undefined;
    if (overlap && end - start <= overlap.end - overlap.start) continue;
    if (overlap) kept.pop();
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
