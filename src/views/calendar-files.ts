import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { formatSize } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { filePath } from './urls.ts';

/** The days of an event: the first, and the one after the last (RFC 5545, 3.6.1: the end is not of the event). */
export interface CalendarDays {
  first: string;
  after: string;
  isYearly: boolean;
}

/** A file for a calendar, as a page offers it. */
export interface CalendarLink {
  href: string;
  fileName: string;
  title: string;
  /** Format, language and size. */
  words: string;
}

/** Where the calendar of one event stands below the site's root. */
export function calendarPath(id: string, locale: Locale): string {
  return `${locale}/events/${id}/${id}-${locale}.ics`;
}

/** Where the calendar of all events stands below the site's root. */
export function wholeCalendarPath(locale: Locale): string {
  return `${locale}/feeds/events.ics`;
}

/** The file of an event, where there is one in the reader's language. */
export function calendarLink(
  { id, tellings }: EntryOf<'events'>,
  content: Content,
  reader: Locale,
  made: Made,
): CalendarLink | undefined {
  const path = calendarPath(id, reader);
  const file = made[path];
  if (!file || !tellings[reader]) return undefined;
  const t = translator(reader);
  return {
    href: filePath(content.site, path),
    fileName: `${id}-${reader}.ics`,
    title: t('event.calendar'),
    words: t('download.words', {
      format: 'ICS',
      language: t(`language.${reader}`),
      size: formatSize(reader, file.size),
    }),
  };
}

/** The path of the calendar that a page leads to, from the server's root, where there is one. */
export function calendarOfPage(
  [section, id]: readonly string[],
  content: Content,
  locale: Locale,
): string | undefined {
  if (section !== 'events') return undefined;
  const there = content.events.filter((event) => daysIn(event, locale));
  if (id === undefined && there.length > 0)
    return filePath(content.site, wholeCalendarPath(locale));
  const own = there.find((event) => event.id === id);
  return own && filePath(content.site, calendarPath(own.id, locale));
}

/**
 * The days of an event as a calendar of a language has them; a day that comes every year begins in
 * the year in which it was published here. `undefined` where the event is not told in that language,
 * or where its days are not known: a month is no day, and none is made up.
 */
export function daysIn(
  { facts, tellings }: EntryOf<'events'>,
  locale: Locale,
): CalendarDays | undefined {
  if (!tellings[locale]) return undefined;
  const { every, published } = facts;
  const first = every ? `${published.slice(0, 4)}-${every}` : facts.start;
  const last = every ? first : (facts.end ?? first);
  if (first?.length !== 10 || last?.length !== 10) return undefined;
  return { first, after: dayAfter(last), isYearly: every !== undefined };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
