import { type Locale, localeList } from '../i18n/locales.ts';
import { type Tellings, toldIn } from './telling.ts';

/** What a person has confirmed: on this day these texts said the same. Fingerprints by section. */
export interface Match {
  on: string;
  texts: Tellings<readonly string[] | undefined>;
}

/**
 * One language's text against what was confirmed: `current` as it was then, `changed` since,
 * `unconfirmed` where nobody has yet held it against the others, `missing` where there is none.
 */
export type TextState = 'current' | 'changed' | 'unconfirmed' | 'missing';

/**
 * The texts of an entry against each other: `never-confirmed` where one has not been held against
 * the others and nothing has changed, `behind` where some have changed and some have not,
 * `all-changed` where none is as it was confirmed. No language is the original.
 */
export type DriftState =
  'untold' | 'one-language' | 'never-confirmed' | 'current' | 'behind' | 'all-changed';

export interface Drift {
  state: DriftState;
  texts: Record<Locale, TextState>;
  /** The languages in which something is still to be said that another says already. */
  behind: Locale[];
}

/**
 * Whether the texts of an entry still say the same.
 * @param sections the fingerprints of each text's sections as it is now, in their order.
 */
export function driftOf(sections: Tellings<readonly string[]>, match: Match | undefined): Drift {
  const stateIn = (locale: Locale): TextState => {
    const now = sections[locale];
    if (!now) return 'missing';
    const confirmed = match?.texts[locale];
    if (!confirmed) return 'unconfirmed';
    return now.join() === confirmed.join() ? 'current' : 'changed';
  };
  const states = localeList.map((locale) => [locale, stateIn(locale)] as const);
  const texts = Object.fromEntries(states) as Record<Locale, TextState>;
  const told = toldIn(sections);
  const current = told.filter((locale) => texts[locale] === 'current');
  const changed = told.filter((locale) => texts[locale] === 'changed');
  const state = stateOf(told.length, current.length, changed.length);
  return { state, texts, behind: state === 'behind' ? current : [] };
}

function stateOf(told: number, current: number, changed: number): DriftState {
  if (told < 2) return told === 0 ? 'untold' : 'one-language';
  if (current === told) return 'current';
  if (changed === 0) return 'never-confirmed';
  return current === 0 ? 'all-changed' : 'behind';
}

/** What became of a text's sections since they were confirmed. */
export interface Changes {
  /** The places of sections that are new, or not as they were. */
  changed: number[];
  /** How many sections that were confirmed have no successor. */
  removed: number;
  /** Whether nothing changed but the order. */
  isReordered: boolean;
}

/** Which sections of a text are not as they were confirmed, wherever they stand now. */
export function changesSince(confirmed: readonly string[], now: readonly string[]): Changes {
  const left = [...confirmed];
  const changed = now.flatMap((section, at) => {
    const found = left.indexOf(section);
    if (found < 0) return [at];
    left.splice(found, 1);
    return [];
  });
  const removed = Math.max(0, left.length - changed.length);
  const isSame = changed.length === 0 && removed === 0;
  return { changed, removed, isReordered: isSame && now.join() !== confirmed.join() };
}
