import type { Locale } from '../i18n/locales.ts';
import type { Wanted } from './address.ts';
import { type Hit, type Index, loadIndex, type Match } from './engine.ts';
import type { Results } from './gathering.ts';
import { countsOf, type FacetCounts, type FacetsById, narrowed } from './narrowing.ts';
import { searchIn } from './search.ts';
import type { Term } from './terms.ts';

/** How many results a page of them has. */
const pageSize = 10;

/** What is shown of a search. */
export interface Page {
  groups: Group[];
  total: number;
  /** Whether there are more than are shown. */
  hasMore: boolean;
  terms: Term[];
  corrected?: string | undefined;
  counts: FacetCounts;
}

/** Results in one language. */
export interface Group {
  locale: Locale;
  hits: Hit[];
}

export interface Finder {
  find(wanted: Wanted): Promise<Page>;
}

/**
 * Loads the search of a site for readers of one language.
 * @throws when the index or the engine cannot be loaded.
 */
export async function loadFinder(folder: string, reader: Locale): Promise<Finder> {
  const index = await loadIndex(folder, reader);
  const search = searchIn(index, reader);
  let last: { words: string; results: Promise<Results> } | undefined;

  return {
    find: async ({ words, facets: chosen, page }) => {
      if (last?.words !== words) last = { words, results: search(words) };
      const results = await last.results;
      const { own, others, areOthersFitter } = results;
      const all = areOthersFitter ? [...others, ...own] : [...own, ...others];
      const known = await facetsIn(index, [...new Set(all.map(({ locale }) => locale))]);
      const matches = narrowed(all, chosen, known);
      const shown = matches.slice(0, page * pageSize);
      return {
        groups: await groupsOf(shown),
        total: matches.length,
        hasMore: matches.length > shown.length,
        terms: results.readings.flatMap((reading) => reading.terms),
        corrected: results.corrected,
        counts: countsOf(all, chosen, known),
      };
    },
  };
}

async function groupsOf(matches: readonly Match[]): Promise<Group[]> {
  const byLocale = Map.groupBy(matches, ({ locale }) => locale);
  return Promise.all(
    Array.from(byLocale, async ([locale, own]) => ({
      locale,
      hits: await Promise.all(own.map(({ data }) => data())),
    })),
  );
}

/** What the texts of some languages may be narrowed to. */
async function facetsIn(index: Index, locales: readonly Locale[]): Promise<FacetsById> {
  const all = await Promise.all(locales.map((locale) => index.facets(locale)));
  return new Map(all.flatMap((facets) => [...facets]));
}
