import type { EntryOf } from './content.ts';

/** What a round of review consists of: its kinds of events, in the order of the cycle. */
export const roundKinds = ['regional-review', 'report', 'review-forum'] as const;
export type RoundKind = (typeof roundKinds)[number];

type Event = EntryOf<'events'>;

/** The years of a round, from its first review or report; one that no forum has closed has no `to`. */
interface Round {
  from: string;
  to?: string | undefined;
}

/** Years that lie within a round of review, or outside every round, and what happened in them. */
export interface Period extends Round {
  kind: 'round' | 'before' | 'between' | 'since';
  events: Event[];
}

export function isRoundKind(kind: string): kind is RoundKind {
  return roundKinds.some((own) => own === kind);
}

/** Events that took place once, the latest first; what is known to the year stands below its days. */
export function latestFirst(events: readonly Event[]): Event[] {
  return events
    .filter(({ facts }) => facts.start !== undefined)
    .toSorted((a, b) => order(startOf(b), startOf(a)) || order(a.id, b.id));
}

/** The rounds of review and the years around them, the latest first. */
export function periodsOf(events: readonly Event[]): Period[] {
  const rounds = roundsOf(events);
  const periods: Period[] = [];
  for (const event of latestFirst(events)) {
    const year = yearOf(event);
    const round = rounds.find(({ from, to }) => from <= year && (!to || year <= to));
    const kind = round ? 'round' : besides(year, rounds);
    const last = periods.at(-1);
    if (last?.kind === kind && (!round || last.from === round.from)) {
      last.events.push(event);
      if (!round) last.from = year;
    } else {
      periods.push({ kind, ...(round ?? { from: year, to: year }), events: [event] });
    }
  }
  return periods;
}

/** The rounds, the earliest first: a review forum closes each. */
function roundsOf(events: readonly Event[]): Round[] {
  const rounds: Round[] = [];
  for (const event of latestFirst(events).reverse()) {
    if (!isRoundKind(event.facts.kind)) continue;
    const last = rounds.at(-1);
    const isOpen = last !== undefined && last.to === undefined;
    const round: Round = isOpen ? last : { from: yearOf(event) };
    if (!isOpen) rounds.push(round);
    if (event.facts.kind === 'review-forum') round.to = yearOf(event);
  }
  return rounds;
}

function besides(year: string, rounds: readonly Round[]): Exclude<Period['kind'], 'round'> {
  const isAfter = rounds.some(({ from }) => from < year);
  if (!isAfter) return 'before';
  return rounds.some(({ from }) => year < from) ? 'between' : 'since';
}

function startOf({ facts }: Event): string {
  return facts.start ?? '';
}

function yearOf(event: Event): string {
  return startOf(event).slice(0, 4);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
