import { type Fault, faultAt } from '../../domain/fault.ts';
import { day } from '../../schema/shared.ts';
import type { AnyEntry, EntryIn } from '../whole.ts';

/** `updated` is not before `published`. */
export function updatedLater({ facts, written }: AnyEntry): Fault[] {
  if (!facts || !written.facts || facts.updated >= facts.published) return [];
  const values = { field: 'updated', other: 'published' };
  return [faultAt(written.facts.placeOf(['updated']), 'date-before', values)];
}

/** An event does not end before it starts. */
export function endLater({ facts, written }: EntryIn<'events'>): Fault[] {
  if (!facts?.end || !written.facts || facts.end >= facts.start) return [];
  return [faultAt(written.facts.placeOf(['end']), 'date-before', { field: 'end', other: 'start' })];
}

/** A note's folder begins with the day on which it was published; one without a day is another fault. */
export function dayOfId({ id, facts, written }: EntryIn<'press'>): Fault[] {
  const own = id.slice(0, 10);
  if (!facts || !written.facts || !day.safeParse(own).success) return [];
  if (own === facts.published) return [];
  const place = written.facts.placeOf(['published']);
  return [faultAt(place, 'id-date-other', { id, date: facts.published })];
}
