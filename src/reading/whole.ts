import type { z } from 'zod';
import type { Collection } from '../domain/content.ts';
import { type Edition, type Release, type ReleaseState, releaseOf } from '../domain/release.ts';
import { networkFacts, networkText } from '../schema/network.ts';
import { pressFacts, pressText } from '../schema/press.ts';
import { siteFacts, siteText } from '../schema/site.ts';
import type { Conditions } from './conditions.ts';
import { type Kind, type ReadEntry, readEntry } from './entry.ts';
import { collections, idsIn } from './layout.ts';
import { type Lists, readLists } from './lists.ts';
import type { Tree } from './tree.ts';

const kinds = {
  networks: { facts: networkFacts, text: networkText },
  press: { facts: pressFacts, text: pressText },
} as const satisfies Record<Collection, Kind<z.ZodType, z.ZodType<object>>>;

type ReadAs<K extends Kind<z.ZodType, z.ZodType>> = ReadEntry<
  z.output<K['facts']>,
  z.output<K['text']>
>;

export type ReadEntries = { [Name in Collection]: ReadAs<(typeof kinds)[Name]>[] };
export type AnyEntry = ReadEntries[Collection][number];

/** A whole content folder as it was read, before anything in it is held against anything else. */
export interface Whole {
  site: ReadEntry<z.output<typeof siteFacts>, z.output<typeof siteText>>;
  entries: ReadEntries;
  lists: Lists;
}

/** Reads every file of a content folder. */
export function readWhole(tree: Tree): Whole {
  return {
    site: readEntry(tree, 'site', { facts: siteFacts, text: siteText }),
    entries: {
      networks: idsIn(tree, 'networks').map((id) =>
        readEntry(tree, `networks/${id}`, kinds.networks),
      ),
      press: idsIn(tree, 'press').map((id) => readEntry(tree, `press/${id}`, kinds.press)),
    },
    lists: readLists(tree),
  };
}

/** Every entry of every collection, with the collection it is of. */
export function everyEntry(entries: ReadEntries): { collection: Collection; entry: AnyEntry }[] {
  return collections.flatMap((collection) =>
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
