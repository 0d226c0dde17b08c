import { type FacetName, type Facets, facetNames } from '../domain/findable.ts';
import type { Wanted } from './address.ts';
import type { Match } from './engine.ts';

/** How many matches have each value of each facet. */
export type FacetCounts = Record<FacetName, ReadonlyMap<string, number>>;

/** What each text may be narrowed to, by its id. */
export type FacetsById = ReadonlyMap<string, Facets>;

/** The matches that have every value that was chosen. */
export function narrowed(
  matches: readonly Match[],
  chosen: Wanted['facets'],
  facets: FacetsById,
): Match[] {
  const choices = facetNames.filter((name) => chosen[name] !== undefined);
  return matches.filter(({ id }) =>
    choices.every((name) => facets.get(id)?.[name]?.includes(chosen[name] ?? '')),
  );
}

/**
 * How many matches there would be with each value: of those that have the values chosen of the other
 * facets, so that another value of the same facet can be taken instead.
 */
export function countsOf(
  matches: readonly Match[],
  chosen: Wanted['facets'],
  facets: FacetsById,
): FacetCounts {
  const countsFor = (name: FacetName) => {
    const { [name]: _, ...others } = chosen;
    const counts = new Map<string, number>();
    for (const { id } of narrowed(matches, others, facets)) {
      for (const value of facets.get(id)?.[name] ?? []) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return counts;
  };
  return {
    section: countsFor('section'),
    objective: countsFor('objective'),
    country: countsFor('country'),
    year: countsFor('year'),
  };
}
