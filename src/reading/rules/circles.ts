import { type Fault, faultAt } from '../../domain/fault.ts';
import type { AnyEntry, ReadEntries } from '../whole.ts';

/** No event leads to itself and no body is a part of itself, over however many others. */
export function circles({ events, structure }: ReadEntries): Fault[] {
  return [
    ...circlesOf('leads_to', events, ({ facts }) => facts?.leads_to),
    ...circlesOf('parent', structure, ({ facts }) => facts?.parent),
  ];
}

function circlesOf<Entry extends AnyEntry>(
  field: string,
  entries: readonly Entry[],
  namedBy: (entry: Entry) => string | undefined,
): Fault[] {
  const named = new Map(entries.map((entry) => [entry.id, namedBy(entry)]));
  return entries.flatMap(({ id, written }): Fault[] => {
    const ids = circleFrom(id, named);
    // A circle is told once: at the first of its entries.
    if (!written.facts || ids.length === 0 || ids.some((other) => other < id)) return [];
    return [faultAt(written.facts.placeOf([field]), 'relation-circular', { field, ids })];
  });
}

/** What is named from one entry on, as far as it leads back to it; nothing where it does not. */
function circleFrom(id: string, named: ReadonlyMap<string, string | undefined>): string[] {
  const passed = new Set([id]);
  let next = named.get(id);
  while (next !== undefined && !passed.has(next)) {
    passed.add(next);
    next = named.get(next);
  }
  return next === id ? [...passed] : [];
}
