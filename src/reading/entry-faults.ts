import type { Collection } from '../domain/content.ts';
import { type Fault, faultAt, type Place } from '../domain/fault.ts';
import { kinds } from '../schema/collections.ts';
import { offers, sectionNames } from '../schema/section.ts';
import { day, idPattern } from '../schema/shared.ts';
import { factsFile, placeOf, tellingFiles } from './layout.ts';
import { namesIn, type Tree } from './tree.ts';
import { type AnyEntry, everyEntry, type Whole } from './whole.ts';

// Parts of addresses that lists of entries need for themselves.
const reserved: readonly string[] = ['page', 'year', 'topic'];
// Pages of their own stand among the sections; beside the icons is the page on how to use them.
const reservedAmong: Partial<Record<Collection, readonly string[]>> = {
  pages: [...sectionNames, ...offers, '404'],
  icons: ['usage'],
};
// Windows cannot have a folder of such a name.
const device = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** What is wrong with the names of entries, and with which of their files there are. */
export function entryFaults(tree: Tree, { entries }: Whole): Fault[] {
  return everyEntry(entries).flatMap(({ collection, entry }) => [
    ...idFaults(placeOf(tree, `${collection}/${entry.id}`), collection, entry.id),
    ...fileFaults(tree, `${collection}/${entry.id}`, entry),
  ]);
}

/** What is wrong with an entry's name. */
export function idFaults(place: Place, collection: Collection, id: string): Fault[] {
  if (!idPattern.test(id)) return [faultAt(place, 'id-wrong', { id })];
  const taken = [...reserved, ...(reservedAmong[collection] ?? [])];
  if (taken.includes(id) || device.test(id)) return [faultAt(place, 'id-reserved', { id })];
  const isDated = /^.{10}-./.test(id) && day.safeParse(id.slice(0, 10)).success;
  return kinds[collection].isDated && !isDated ? [faultAt(place, 'id-undated', { id })] : [];
}

function fileFaults(tree: Tree, folder: string, { id, facts }: AnyEntry): Fault[] {
  const names = namesIn(tree, folder);
  if (names.length === 0) return [];
  const place = placeOf(tree, folder);
  const files = Object.values(tellingFiles);
  // The words of what was taken back may be taken away: its notice needs none.
  const isTold = facts?.withdrawn !== undefined || files.some((name) => names.includes(name));
  return [
    ...(names.includes(factsFile) ? [] : [faultAt(place, 'facts-missing', { id })]),
    ...(isTold ? [] : [faultAt(place, 'telling-missing', { id, files })]),
  ];
}
