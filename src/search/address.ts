import { type FacetName, facetNames } from '../domain/findable.ts';

/** What is searched for: words, at most one value of each facet, and how many pages of results are shown. */
export interface Wanted {
  words: string;
  facets: Partial<Record<FacetName, string>>;
  page: number;
}

/**
 * What is searched for stands after `#q=`, which a browser never sends: words stay with the reader
 * and a search can still be kept, shared and gone back to.
 */
export function wantedIn(hash: string): Wanted {
  const given = new URLSearchParams(hash.slice(1));
  const facets = facetNames.flatMap((name) => {
    const value = given.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    words: given.get('q') ?? '',
    facets: Object.fromEntries(facets),
    page: Math.max(1, Math.floor(Number(given.get('page'))) || 1),
  };
}

/** The part of an address from `#` on that holds these words and choices; nothing for no words. */
export function hashOf({ words, facets = {}, page = 1 }: Partial<Wanted>): string {
  if (!words) return '';
  const chosen = Object.entries(facets).filter(([, value]) => value);
  const pages = page > 1 ? [['page', String(page)]] : [];
  return `#${new URLSearchParams([['q', words], ...chosen, ...pages])}`;
}
