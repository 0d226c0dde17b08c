import type { EntryOf } from '../domain/content.ts';
import { formatDate, formatDateRange, formatYearlyDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

/** When an event is, in words; `iso` only where it is one date, for machines. */
export interface EventDate {
  text: string;
  iso?: string | undefined;
}

/** When an event was, as far as it is known, or on which day of every year it is observed. */
export function eventDate({ facts }: EntryOf<'events'>, reader: Locale): EventDate {
  const { start, end, every } = facts;
  if (every) {
    const date = formatYearlyDay(reader, every);
    return { text: translator(reader)('event.every_year', { date }), iso: every };
  }
  if (!start) throw new Error('An event has neither a start nor a day of every year.');
  if (end && end !== start) return { text: formatDateRange(reader, start, end) };
  return { text: formatDate(reader, start), iso: start };
}
