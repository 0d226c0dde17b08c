import type { Content } from '../domain/content.ts';
import { latestFirst, type Period, periodsOf } from '../domain/cycle.ts';
import { formatDateRange } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type CycleView, cycleView } from './cycle.ts';
import { type EventCard, type EventFamily, eventCard, eventFamilies } from './event-card.ts';
import { type Group, grouped } from './grouped.ts';
import { type PageView, pageView } from './page.ts';
import { type ListPage, listPage } from './pagination.ts';
import { listParts } from './urls.ts';

export interface EventsIndexView extends PageView {
  title: string;
  lead: string;
  /** Only on the first page, with the days that are observed. */
  cycle?: CycleView | undefined;
  list: ListPage<EventCard>;
  /** The list by rounds of review and the years around them. */
  groups: Group<EventCard>[];
  /** What the list can be narrowed to; nothing where all of it is of one family. */
  families: EventFamily[];
  days: EventCard[];
}

/** A page of the events, from 1: all that has happened, the latest first; the cycle on the first. */
export function eventsIndexView(content: Content, reader: Locale, number = 1): EventsIndexView {
  const { title, lead } = content.site.tellings[reader].sections.events;
  const cards = latestFirst(content.events).flatMap((event) => eventCard(event, content, reader));
  const list = listPage(cards, number, ['events'], content, reader);
  const periods = new Map(
    periodsOf(content.events).flatMap((period) =>
      period.events.map(({ id }) => [id, titleOf(period, reader)] as const),
    ),
  );
  const families = eventFamilies.filter((own) => list.items.some(({ family }) => family === own));
  const isFirst = number === 1;
  return {
    ...pageView(content, reader, {
      path: listParts(['events'], number),
      title,
      description: lead,
      isDestination: isFirst,
    }),
    title,
    lead,
    cycle: isFirst ? cycleView(content, reader) : undefined,
    list,
    groups: grouped(list.items, ({ id }) => periods.get(id) ?? title),
    families: families.length > 1 ? families : [],
    days: isFirst ? observedDays(content, reader) : [],
  };
}

/** How many events the pages of the list share. */
export function eventsListed({ events }: Content): number {
  return latestFirst(events).length;
}

function titleOf({ kind, from, to }: Period, reader: Locale): string {
  const t = translator(reader);
  if (!to) return t('events.round_open', { year: from });
  return t(`events.${kind}`, { years: formatDateRange(reader, from, to) });
}

/** The days that come every year, in the order of the calendar. */
function observedDays(content: Content, reader: Locale): EventCard[] {
  return content.events
    .filter(({ facts }) => facts.every !== undefined)
    .toSorted((a, b) => ((a.facts.every ?? '') < (b.facts.every ?? '') ? -1 : 1))
    .flatMap((event) => eventCard(event, content, reader));
}
