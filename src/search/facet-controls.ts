import type { FacetName } from '../domain/findable.ts';
import type { FacetWords, SearchWords } from '../domain/search-words.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Wanted } from './address.ts';
import type { FacetCounts } from './narrowing.ts';

/**
 * Choices that narrow a search, each with how many results it leaves; a facet with nothing to choose
 * has none.
 */
export function facetControls(
  { facets, locale }: SearchWords,
  counts: FacetCounts,
  chosen: Wanted['facets'],
  choose: (name: FacetName, value: string | undefined) => void,
): HTMLElement[] {
  return facets.flatMap((facet) => {
    const own = counts[facet.name];
    const ids = Object.keys(facet.values).filter((id) => own.has(id) || chosen[facet.name] === id);
    if (ids.length === 0) return [];
    const text = (id: string) => `${facet.values[id]} (${formatNumber(locale, own.get(id) ?? 0)})`;
    return [controlOf(facet, ids, text, chosen[facet.name], (value) => choose(facet.name, value))];
  });
}

function controlOf(
  { name, label, all }: FacetWords,
  ids: readonly string[],
  textOf: (id: string) => string,
  chosen: string | undefined,
  choose: (value: string | undefined) => void,
): HTMLElement {
  const control = document.createElement('label');
  control.className = 'search__facet';
  const title = document.createElement('span');
  title.textContent = label;
  const select = document.createElement('select');
  select.className = 'search__choice';
  select.dataset.facet = name;
  select.append(new Option(all, ''), ...ids.map((id) => new Option(textOf(id), id)));
  select.value = chosen ?? '';
  select.addEventListener('change', () => choose(select.value || undefined));
  control.append(title, select);
  return control;
}
