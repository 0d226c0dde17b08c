import { type Fault, faultAt } from '../../domain/fault.ts';
import { offers, sectionNames } from '../../schema/section.ts';
import { everyEntry, type ReadEntries } from '../whole.ts';

/** Every former address leads to one page: it is no entry’s own, and stands once. */
export function redirectsOnce(entries: ReadEntries): Fault[] {
  const all = everyEntry(entries);
  const taken = new Set([
    ...[...sectionNames, ...offers].map((name) => `/${name}/`),
    ...all.map(({ collection, entry: { id } }) =>
      collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`,
    ),
  ]);
  return all.flatMap(({ entry: { facts, written } }) =>
    (facts?.redirects ?? []).flatMap((address, at): Fault[] => {
      const isTaken = taken.has(address);
      taken.add(address);
      if (!isTaken || !written.facts) return [];
      return [faultAt(written.facts.placeOf(['redirects', at]), 'redirect-taken', { address })];
    }),
  );
}
