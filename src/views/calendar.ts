import type { Content, EntryOf } from '../domain/content.ts';
import { lastChange, revisionOf } from '../domain/history.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type CalendarDays, daysIn } from './calendar-files.ts';
import { type EventPageView, eventPageView } from './event-page.ts';
import { entryPath, fullAddress } from './urls.ts';

/** An event as a calendar has it: whole days, in one language. */
export interface CalendarEvent extends CalendarDays {
  event: EntryOf<'events'>;
  title: string;
  /** What it is, by whom, how sure, and that it is of a demonstration, where it is. */
  lines: string[];
  kind: string;
  place?: string | undefined;
  address: string;
  published: string;
  changed: string;
  revision: number;
}

/** Every event that a calendar of a language can hold, by its first day. */
export function calendarEvents(content: Content, locale: Locale): CalendarEvent[] {
  return content.events
    .flatMap((event) => calendarEvent(event, content, locale) ?? [])
    .sort((a, b) => (a.first < b.first ? -1 : 1));
}

/** An event as a calendar of a language has it, where it can have it. */
function calendarEvent(
  event: EntryOf<'events'>,
  content: Content,
  locale: Locale,
): CalendarEvent | undefined {
  const days = daysIn(event, locale);
  const view = days && eventPageView(event, content, locale, {});
  if (!days || !view) return undefined;
  const { facts, id } = event;
  const address = fullAddress(content.site, entryPath(content.site, locale, 'events', id));
  return {
    ...days,
    event,
    title: view.title,
    lines: linesOf(view, address),
    kind: view.kind,
    place: view.place,
    address,
    published: facts.published,
    changed: lastChange(facts),
    revision: revisionOf(facts),
  };
}

function linesOf(view: EventPageView, address: string): string[] {
  const t = translator(view.frame.locale);
  const facts = [
    ['event.organizers', view.organizers],
    ['event.certainty', view.certainty],
    ['event.name', view.nameCertainty],
  ] as const;
  return [
    view.frame.notice,
    view.summary,
    ...facts.map(([label, text]) => text && `${t(label)}: ${text}`),
    ...view.corrections.map(
      ({ date, text }) => `${t('entry.corrections')} (${date.text}): ${text}`,
    ),
    address,
  ].flatMap((line) => line || []);
}
