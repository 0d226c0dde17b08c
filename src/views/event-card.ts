import type { Content, EntryOf } from '../domain/content.ts';
import { isRoundKind } from '../domain/cycle.ts';
import { entriesAbout } from '../domain/relations.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Card, cardOf } from './card.ts';
import { certaintyInWords } from './certainty.ts';
import { type EventDate, eventDate } from './event-date.ts';

/** What the list of events can be narrowed to. */
export const eventFamilies = ['reviews', 'talks', 'milestones'] as const;
export type EventFamily = (typeof eventFamilies)[number];

/** An event in a list. */
export interface EventCard extends Card {
  when: EventDate;
  place?: string | undefined;
  family: EventFamily;
  /** How sure it is, where it is not plainly sourced. */
  certainty?: string | undefined;
  /** The event that it prepared. */
  leadsTo?: Card | undefined;
  /** "5 events led to it", where any did. */
  ledBy?: string | undefined;
}

/** An event as a reader's list has it, or nothing where it is told in no language. */
export function eventCard(event: EntryOf<'events'>, content: Content, reader: Locale): EventCard[] {
  const t = translator(reader);
  const { kind, place, status } = event.facts;
  const count = eventsLeadingTo(event.id, content).length;
  const after = eventLedTo(event, content);
  return cardOf({ collection: 'events', ...event }, content, reader).map((card) => ({
    ...card,
    when: eventDate(event, reader),
    place: place?.[reader],
    family: familyOf(kind),
    certainty: certaintyInWords(status, reader),
    leadsTo: after && cardOf({ collection: 'events', ...after }, content, reader)[0],
    ledBy: count > 0 ? t('event.led_by_count', { count }) : undefined,
  }));
}

/** The event that an event prepared. */
export function eventLedTo(
  { facts }: EntryOf<'events'>,
  content: Content,
): EntryOf<'events'> | undefined {
  return content.events.find(({ id }) => id === facts.leads_to);
}

/** The events that prepared an event, by their ids. */
export function eventsLeadingTo(id: string, content: Content): EntryOf<'events'>[] {
  return entriesAbout(`/events/${id}/`, content).flatMap((entry) =>
    entry.collection === 'events' && entry.facts.leads_to === id ? [entry] : [],
  );
}

function familyOf(kind: EntryOf<'events'>['facts']['kind']): EventFamily {
  if (isRoundKind(kind)) return 'reviews';
  return kind === 'milestone' ? 'milestones' : 'talks';
}
