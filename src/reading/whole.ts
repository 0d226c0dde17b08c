import { type Edition, type Release, type ReleaseState, releaseOf } from '../domain/release.ts';
import {
  type Collection,
  collectionNames,
  type FactsOf,
  kinds,
  type TextOf,
} from '../schema/collections.ts';
import { type SiteFacts, type SiteText, siteFacts, siteText } from '../schema/site.ts';
import type { Conditions } from './conditions.ts';
import { type ReadEntry, readEntry } from './entry.ts';
import { idsIn } from './layout.ts';
import { type Lists, readLists } from './lists.ts';
import type { Tree } from './tree.ts';

export type ReadEntries = { [Name in Collection]: ReadEntry<FactsOf<Name>, TextOf<Name>>[] };
export type EntryIn<Name extends Collection> = ReadEntries[Name][number];
export type AnyEntry = EntryIn<Collection>;

/** A whole content folder as it was read, before anything in it is held against anything else. */
export interface Whole {
  site: ReadEntry<SiteFacts, SiteText>;
  entries: ReadEntries;
  lists: Lists;
}

/** Reads every file of a content folder. */
export function readWhole(tree: Tree): Whole {
  const read = collectionNames.map((name) => [
    name,
    idsIn(tree, name).map((id) => readEntry(tree, `${name}/${id}`, kinds[name])),
  ]);
  return {
    site: readEntry(tree, 'site', { facts: siteFacts, text: siteText }),
    entries: Object.fromEntries(read) as ReadEntries,
    lists: readLists(tree),
  };
}

/** Every entry of every collection, with the collection it is of. */
export function everyEntry(entries: ReadEntries): { collection: Collection; entry: AnyEntry }[] {
  return collectionNames.flatMap((collection) =>
    entries[collection].map((entry) => ({ collection, entry })),
  );
}

/** What the gate looks at in an entry's facts. */
export type ReleaseFacts = Omit<ReleaseState, 'isTold'>;

/** What the gate says of an entry; nothing while its facts or the site's cannot be read. */
export function releaseIn(
  { site }: Whole,
  { now }: Conditions,
  { facts, isTold }: { facts?: ReleaseFacts; isTold: boolean },
): Release | undefined {
  const edition: Edition | undefined = site.facts?.edition;
  if (!facts || !edition) return undefined;
  return releaseOf({ ...facts, isTold }, edition, now);
}
