import type { Collection } from '../../domain/content.ts';
import type { Fault } from '../../domain/fault.ts';
import { collectionNames } from '../../schema/collections.ts';
import { type AnyEntry, type EntryIn, everyEntry, type ReadEntries, type Whole } from '../whole.ts';
import { factStated, mythOfFact, sourcesOfFact } from './campaign.ts';
import { circles } from './circles.ts';
import { datedAsItsKind, dayOfId, endLater, updatedLater } from './dates.ts';
import { redirectsOnce } from './redirects.ts';
import { signoffsOnce } from './signoffs.ts';

type Rule<Entry> = (entry: Entry) => Fault[];

/** What one field of an entry says of another, where a schema cannot: for every entry, then by collection. */
const everywhere: readonly Rule<AnyEntry>[] = [updatedLater, signoffsOnce];
const rules: { readonly [Name in Collection]?: readonly Rule<EntryIn<Name>>[] } = {
  campaign: [sourcesOfFact, factStated, mythOfFact],
  events: [datedAsItsKind, endLater],
  press: [dayOfId],
};

/** What breaks a rule. */
export function ruleFaults({ entries }: Whole): Fault[] {
  return [
    ...everyEntry(entries).flatMap(({ entry }) => everywhere.flatMap((rule) => rule(entry))),
    ...redirectsOnce(entries),
    ...circles(entries),
    ...collectionNames.flatMap((name) => ownFaults(name, entries)),
  ];
}

function ownFaults<Name extends Collection>(name: Name, entries: ReadEntries): Fault[] {
  const own: readonly Rule<EntryIn<Name>>[] = rules[name] ?? [];
  return entries[name].flatMap((entry) => own.flatMap((rule) => rule(entry)));
}
