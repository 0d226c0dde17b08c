import type { NetworkFacts, NetworkText } from '../schema/network.ts';
import type { PressFacts, PressText } from '../schema/press.ts';
import type { Agency, Country, ObjectiveRecord, Source, Statistic } from '../schema/reference.ts';
import type { SiteFacts, SiteText } from '../schema/site.ts';
import type { Prose } from './prose.ts';
import type { Tellings } from './telling.ts';

/** Words and the body that follows them. */
export type Told<Text> = Text & { body: Prose };

/** An entry that may be built: its permanent id, its facts once, its words per language. */
export interface Entry<Facts, Text> {
  id: string;
  facts: Facts;
  tellings: Tellings<Told<Text>>;
}

export type Network = Entry<NetworkFacts, NetworkText>;
export type PressNote = Entry<PressFacts, PressText>;

/** What is left of an entry that was taken back: where it stood, and since when. */
export interface Withdrawal {
  collection: Collection;
  id: string;
  on: string;
}

export type Collection = 'networks' | 'press';

export interface Site {
  facts: SiteFacts;
  tellings: Record<keyof Tellings<unknown>, Told<SiteText>>;
}

/** Everything that this build may show, and nothing else: what `reading/` hands on. */
export interface Content {
  site: Site;
  networks: Network[];
  press: PressNote[];
  withdrawals: Withdrawal[];
  reference: Reference;
}

/** The reference lists, each record by its id. */
export interface Reference {
  agencies: Record<string, Agency>;
  countries: Record<string, Country>;
  objectives: Record<string, ObjectiveRecord>;
  sources: Record<string, Source>;
  statistics: Record<string, Statistic>;
}
