import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { agencyViews } from './agency.ts';
import { type CalendarLink, calendarLink } from './calendar-files.ts';
import { certaintyInWords, nameCertainty } from './certainty.ts';
import { type CountryLink, countryLink } from './country.ts';
import { type EntryView, entryView } from './entry.ts';
import { type EventCard, eventCard, eventLedTo, eventsLeadingTo } from './event-card.ts';
import { type EventDate, eventDate } from './event-date.ts';

export interface EventPageView extends EntryView {
  when: EventDate;
  place?: string | undefined;
  organizers?: string | undefined;
  countries: CountryLink[];
  /** How sure the event is, where it is not plainly sourced. */
  certainty?: string | undefined;
  /** How sure its name is in the language of the text, where it is not plainly sourced. */
  nameCertainty?: string | undefined;
  /** What prepared it, the earliest first. */
  ledBy: EventCard[];
  /** What it prepared. */
  leadsTo?: EventCard | undefined;
  /** The event for the reader's own calendar. */
  calendar?: CalendarLink | undefined;
}

/** An event's page for a reader, or `undefined` where it is told in no language. */
export function eventPageView(
  event: EntryOf<'events'>,
  content: Content,
  reader: Locale,
  made: Made,
): EventPageView | undefined {
  const view = entryView({ collection: 'events', ...event }, content, reader, { made });
  if (!view) return undefined;
  const { facts } = event;
  const before = eventsLeadingTo(event.id, content);
  const after = eventLedTo(event, content);
  const named = [...before, ...(after ? [after] : [])].map(({ id }) => id);
  return {
    ...view,
    related: withoutEvents(view, named),
    when: eventDate(event, reader),
    place: facts.place?.[reader],
    organizers: organizersOf(event, content, reader),
    countries: facts.countries.map((id) => countryLink(id, content, reader)),
    certainty: certaintyInWords(facts.status, reader),
    nameCertainty: nameCertainty(facts.title_status[view.shown.locale], reader),
    ledBy: inOrder(before).flatMap((own) => eventCard(own, content, reader)),
    calendar: calendarLink(event, content, reader, made),
    leadsTo: after && eventCard(after, content, reader)[0],
  };
}

/** Agencies by their names, and then others, in a sentence. */
function organizersOf({ facts }: EntryOf<'events'>, content: Content, reader: Locale) {
  const names = [
    ...agencyViews(facts.organizers, content, reader).map(({ name }) => name),
    ...facts.other_organizers.map((name) => name[reader]),
  ];
  return names.length > 0 ? formatList(reader, names) : undefined;
}

function inOrder(events: readonly EntryOf<'events'>[]): EntryOf<'events'>[] {
  return events.toSorted((a, b) => ((a.facts.start ?? '') < (b.facts.start ?? '') ? -1 : 1));
}

/** What leads to the event from elsewhere, but for those events that its own part names. */
function withoutEvents({ related }: EntryView, named: readonly string[]): EntryView['related'] {
  return related
    .map(({ cards, ...group }) => ({
      ...group,
      cards: cards.filter(({ collection, id }) => collection !== 'events' || !named.includes(id)),
    }))
    .filter(({ cards }) => cards.length > 0);
}
