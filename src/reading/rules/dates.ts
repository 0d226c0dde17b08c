import { type Fault, faultAt } from '../../domain/fault.ts';
import { day } from '../../schema/shared.ts';
import type { AnyEntry, EntryIn } from '../whole.ts';

/** `updated` is not before `published`. */
export function updatedLater({ facts, written }: AnyEntry): Fault[] {
  if (!facts || !written.facts || facts.updated >= facts.published) return [];
  const values = { field: 'updated', other: 'published' };
  return [faultAt(written.facts.placeOf(['updated']), 'date-before', values)];
}

/** An event does not end before it starts, as far as both dates are known. */
export function endLater({ facts, written }: EntryIn<'events'>): Fault[] {
  if (!facts?.start || !facts.end || !written.facts) return [];
  const known = Math.min(facts.start.length, facts.end.length);
  if (facts.end.slice(0, known) >= facts.start.slice(0, known)) return [];
  return [faultAt(written.facts.placeOf(['end']), 'date-before', { field: 'end', other: 'start' })];
}

/** A day that is observed has `every`, and any other event `start`: never both, never neither. */
export function datedAsItsKind({ facts, written }: EntryIn<'events'>): Fault[] {
  const yaml = written.facts;
  if (!facts || !yaml) return [];
  const own = facts.kind === 'day' ? 'every' : 'start';
  const others = facts.kind === 'day' ? (['start', 'end'] as const) : (['every'] as const);
  const wrong = others.filter((field) => facts[field] !== undefined);
  if (wrong.length === 0 && facts[own] === undefined) {
    return [faultAt(yaml.placeOf(['kind']), 'event-undated', { field: own })];
  }
  return wrong.map((field) =>
    faultAt(yaml.placeOf([field]), 'event-dated-otherwise', { field, other: own }),
  );
}

/** A note's folder begins with the day on which it was published; one without a day is another fault. */
export function dayOfId({ id, facts, written }: EntryIn<'press'>): Fault[] {
  const own = id.slice(0, 10);
  if (!facts || !written.facts || !day.safeParse(own).success) return [];
  if (own === facts.published) return [];
  const place = written.facts.placeOf(['published']);
  return [faultAt(place, 'id-date-other', { id, date: facts.published })];
}
