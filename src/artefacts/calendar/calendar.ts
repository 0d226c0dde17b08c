import type { Content } from '../../domain/content.ts';
import { firstAddress } from '../../domain/history.ts';
import type { Made } from '../../domain/made.ts';
import { type Locale, localeList } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { type CalendarEvent, calendarEvents } from '../../views/calendar.ts';
import { calendarPath, wholeCalendarPath } from '../../views/calendar-files.ts';
import { filePath, fullAddress } from '../../views/urls.ts';
import { lastingName } from '../identity.ts';
import { folded, textValue } from './lines.ts';

/** The calendar of all events in one language, which can be subscribed to; `undefined` where there is none. */
export function wholeCalendar(content: Content, locale: Locale): string | undefined {
  const { site } = content;
  const events = calendarEvents(content, locale);
  if (events.length === 0) return undefined;
  const words = site.tellings[locale];
  const topic = words.navigation.events;
  const name = textValue(
    translator(locale)(`feeds.title_${site.facts.edition}`, { topic, site: words.short_name }),
  );
  const lead = words.sections.events.lead;
  const isDemonstration = site.facts.edition === 'demonstration';
  const about = textValue(isDemonstration ? `${words.notice} ${lead}` : lead);
  const address = fullAddress(site, filePath(site, wholeCalendarPath(locale)));
  // RFC 7986 has names for these; the older ones are what most programs read.
  return calendar(events, content, locale, [
    `NAME;LANGUAGE=${locale}:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION;LANGUAGE=${locale}:${about}`,
    `X-WR-CALDESC:${about}`,
    `SOURCE;VALUE=URI:${address}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ]);
}

/** The calendar of one event. */
export function eventCalendar(event: CalendarEvent, content: Content, locale: Locale): string {
  return calendar([event], content, locale, []);
}

/** What is known of the calendars of single events, for the pages that offer them. */
export function calendarsMade(content: Content): Made {
  const files = localeList.flatMap((locale) =>
    calendarEvents(content, locale).map((event) => {
      const size = new TextEncoder().encode(eventCalendar(event, content, locale)).length;
      return [calendarPath(event.event.id, locale), { size }] as const;
    }),
  );
  return Object.fromEntries(files);
}

function calendar(
  events: readonly CalendarEvent[],
  content: Content,
  locale: Locale,
  own: readonly string[],
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Khayt//${content.site.facts.edition}//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...own,
    ...events.flatMap((event) => eventLines(event, content, locale)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(own: CalendarEvent, { site }: Content, locale: Locale): string[] {
  const { event, title, lines, kind, place, address, isYearly } = own;
  const changed = instant(own.changed);
  return [
    'BEGIN:VEVENT',
    `UID:${lastingName(site, firstAddress('events', event), locale)}`,
    `SEQUENCE:${own.revision}`,
    // A calendar says when it was made; this one is made anew only when an event has changed.
    `DTSTAMP:${changed}`,
    `CREATED:${instant(own.published)}`,
    `LAST-MODIFIED:${changed}`,
    `DTSTART;VALUE=DATE:${date(own.first)}`,
    `DTEND;VALUE=DATE:${date(own.after)}`,
    ...(isYearly ? ['RRULE:FREQ=YEARLY'] : []),
    `SUMMARY;LANGUAGE=${locale}:${textValue(title)}`,
    `DESCRIPTION;LANGUAGE=${locale}:${textValue(lines.join('\n'))}`,
    ...(place ? [`LOCATION;LANGUAGE=${locale}:${textValue(place)}`] : []),
    `CATEGORIES;LANGUAGE=${locale}:${textValue(kind)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function date(day: string): string {
  return day.replaceAll('-', '');
}

function instant(day: string): string {
  return `${date(day)}T000000Z`;
}
