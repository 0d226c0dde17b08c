import type { Locale } from '../i18n/locales.ts';

/** What a search may be narrowed to: the section, numbers of objectives, ids of countries, the year. */
export const facetNames = ['section', 'objective', 'country', 'year'] as const;
export type FacetName = (typeof facetNames)[number];
export type Facets = Partial<Record<FacetName, readonly string[]>>;

/** What search is told of a page besides what the page says. */
export interface Findable {
  /** Below the site's root: `ar/networks/jordan/`; a record has `#` and its id at the end. */
  path: string;
  locale: Locale;
  /** Its name where the page itself does not say it in a heading: that of a record. */
  title?: string | undefined;
  /** Whether that is a sentence and no name, so that its words count no more than others. */
  isSentence?: boolean | undefined;
  /** What it is, in the reader's language: "Fact", "National network". */
  kind: string;
  facets: Facets;
  /** Other names of it, those in other languages among them. */
  names: readonly string[];
  /** Words and phrases by which else it is looked for, in its own language. */
  keywords?: readonly string[] | undefined;
  /** Words that it answers, which are never shown: a myth, words to avoid. */
  answers: readonly string[];
  /** Whether it lists what has pages of its own, and so is found by its name alone. */
  isList?: boolean | undefined;
}

/** Names of one thing: whoever looks for one of them means all. */
export type Concept = readonly string[];
