/** What can be wrong between the facts of an entry and its words or files, and the values needed to tell it. */
export interface FactFaultValues {
  'words-missing': { field: string; id: string };
  'words-unknown': { field: string; id: string };
  'date-before': { field: string; other: string };
  'event-undated': { field: EventDate };
  'event-dated-otherwise': { field: string; other: EventDate };
  'id-date-other': { id: string; date: string };
  'redirect-taken': { address: string };
  'address-lost': { address: string };
  'relation-circular': { field: string; ids: readonly string[] };
  'sources-few': Record<never, never>;
  'fact-missing': Record<never, never>;
  'myth-missing': Record<never, never>;
  'signoff-twice': { agency: string; language: string };
  'picture-missing': { name: string };
  'picture-unlisted': { name: string };
  'picture-kind': { name: string };
  'picture-heavy': { name: string; limit: number };
  'picture-secret': { name: string; kind: PictureSecret };
  'picture-source': { id: string };
  'drawing-figures': { kind: string; fewest: number; most: number };
  'drawing-untold': { value: string; language: string };
}

/** The two fields that say when: once, or every year. */
export type EventDate = 'start' | 'every';

/** What a picture file can give away of those who took it or are in it. */
export type PictureSecret = 'camera' | 'place';
