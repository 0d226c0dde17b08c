import type { Collection, FactsOf, TextOf } from '../schema/collections.ts';
import type { ListName, RecordOf } from '../schema/reference.ts';
import type { SiteFacts, SiteText } from '../schema/site.ts';
import type { Prose } from './prose.ts';
import type { Tellings } from './telling.ts';

export type { Collection } from '../schema/collections.ts';

/** Words and the body that follows them. */
export type Told<Text> = Text & { body: Prose };

/** An entry that may be built: its permanent id, its facts once, its words per language. */
export interface Entry<Facts, Text> {
  id: string;
  facts: Facts;
  tellings: Tellings<Told<Text>>;
}

export type EntryOf<Name extends Collection> = Entry<FactsOf<Name>, TextOf<Name>>;
export type Network = EntryOf<'networks'>;
export type PressNote = EntryOf<'press'>;

/** What is left of an entry that was taken back: where it stood, and since when. */
export interface Withdrawal {
  collection: Collection;
  id: string;
  on: string;
}

export interface Site {
  facts: SiteFacts;
  tellings: Record<keyof Tellings<unknown>, Told<SiteText>>;
}

/** The entries of every collection, by the name of the collection. */
export type Entries = { [Name in Collection]: EntryOf<Name>[] };

/** Everything that this build may show, and nothing else: what `reading/` hands on. */
export interface Content extends Entries {
  site: Site;
  withdrawals: Withdrawal[];
  reference: Reference;
}

/** The reference lists, each record by its id. */
export type Reference = { [Name in ListName]: Record<string, RecordOf<Name>> };
