import {
  type Collection,
  collectionNames,
  type FactsOf,
  type TextOf,
} from '../schema/collections.ts';
import type { ListName, RecordOf } from '../schema/reference.ts';

import type { SiteFacts, SiteText } from '../schema/site.ts';
import type { Prose } from './prose.ts';
import type { Tellings } from './telling.ts';

export { type Collection, collectionNames, isCollection } from '../schema/collections.ts';
export type { ListName } from '../schema/reference.ts';
export { offers, type Section, sectionNames } from '../schema/section.ts';

/** Words and the body that follows them. */
export type Told<Text> = Text & { body: Prose };

/** An entry that may be built: its permanent id, its facts once, its words per language. */
export interface Entry<Facts, Text> {
  id: string;
  facts: Facts;
  tellings: Tellings<Told<Text>>;
}

export type EntryOf<Name extends Collection> = Entry<FactsOf<Name>, TextOf<Name>>;

/** An entry of any collection, with the name of its collection. */
export type AnyEntry = { [Name in Collection]: { collection: Name } & EntryOf<Name> }[Collection];
export type Network = EntryOf<'networks'>;
export type PressNote = EntryOf<'press'>;

/** What is left of an entry that was taken back: where it stood and had stood, and since when. */
export interface Withdrawal {
  collection: Collection;
  id: string;
  on: string;
  redirects: readonly string[];
}

export interface Site {
  facts: SiteFacts;
  tellings: Record<keyof Tellings<unknown>, Told<SiteText>>;
}

/** The entries of every collection, by the name of the collection. */
export type Entries = { [Name in Collection]: EntryOf<Name>[] };

/** Every entry of every collection, in the order of the collections and their ids. */
export function everyEntry(content: Entries): AnyEntry[] {
  return collectionNames.flatMap((name) => entriesOf(name, content));
}

/** Everything that this build may show, and nothing else: what `reading/` hands on. */
export interface Content extends Entries {
  site: Site;
  withdrawals: Withdrawal[];
  reference: Reference;
}

/** The reference lists, each record by its id. */
export type Reference = { [Name in ListName]: Record<string, RecordOf<Name>> };

function entriesOf<Name extends Collection>(collection: Name, content: Entries) {
  return content[collection].map((entry) => ({ collection, ...entry }) as unknown as AnyEntry);
}
