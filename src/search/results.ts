import type { SearchWords } from '../domain/search-words.ts';
import { locales } from '../i18n/locales.ts';
import type { Wanted } from './address.ts';
import { countIn } from './count.ts';
import { facetControls } from './facet-controls.ts';
import type { Group, Page } from './finder.ts';
import { itemOf } from './result.ts';
import type { Term } from './terms.ts';

/** The places of the search page that its script fills. */
export interface PageParts {
  field: HTMLInputElement;
  suggestions: HTMLElement;
  status: HTMLElement;
  meant: HTMLElement;
  facets: HTMLElement;
  results: HTMLElement;
  empty: HTMLElement;
}

/** The places by their classes, or nothing where the page is another one. */
export function pageParts(root: HTMLElement, form: HTMLFormElement): PageParts | undefined {
  const field = form.querySelector('input');
  const part = (name: string) => root.querySelector<HTMLElement>(`.search__${name}`);
  const [suggestions, status, meant] = ['suggestions', 'status', 'meant'].map(part);
  const [facets, results, empty] = ['facets', 'results', 'empty'].map(part);
  if (!field || !suggestions || !status || !meant || !facets || !results || !empty) return;
  return { field, suggestions, status, meant, facets, results, empty };
}

/** Shows what can be searched for, before anything is. */
export function showNothing({ status, meant, facets, results, empty }: PageParts): void {
  status.textContent = '';
  for (const part of [meant, facets, results]) part.replaceChildren();
  empty.hidden = false;
}

/** Shows what was found, says how much it is, and offers to change what is wanted. */
export function showResults(
  { status, meant, facets, results, empty, field }: PageParts,
  words: SearchWords,
  wanted: Wanted,
  page: Page,
  change: (next: Partial<Wanted>) => void,
): void {
  empty.hidden = page.total > 0;
  status.textContent = countIn(words, page.total);
  meant.replaceChildren(...(page.corrected ? [correction(words, page.corrected, change)] : []));
  const focused = focusedFacet();
  facets.replaceChildren(
    ...facetControls(words, page.counts, wanted.facets, (name, value) =>
      change({ facets: { ...wanted.facets, [name]: value } }),
    ),
  );
  if (focused) facets.querySelector<HTMLElement>(`[data-facet="${focused}"]`)?.focus();
  const isContinued = wanted.page > 1 && document.activeElement !== field;
  const shownBefore = isContinued ? results.querySelectorAll('.search__result').length : 0;
  results.replaceChildren(
    ...page.groups.flatMap((group) => groupOf(words, group, page.terms)),
    ...(page.hasMore ? [moreButton(words, () => change({ page: wanted.page + 1 }))] : []),
  );
  // The button that was pressed is gone: reading goes on at the first result that is new.
  if (shownBefore > 0) {
    results.querySelectorAll<HTMLElement>('.search__link')[shownBefore]?.focus();
  }
}

function focusedFacet(): string | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement ? activeElement.dataset.facet : undefined;
}

/** Results in the reader's language as a list; those in another under a heading that names it. */
function groupOf(words: SearchWords, { locale, hits }: Group, terms: readonly Term[]) {
  const list = document.createElement('ol');
  list.className = 'search__list';
  list.append(...hits.map((hit) => itemOf(hit, terms)));
  if (locale === words.locale) return [list];
  const heading = document.createElement('h2');
  heading.className = 'search__language';
  heading.textContent = words.inLanguage[locale] ?? locales[locale].label;
  return [heading, list];
}

/** "Did you mean …?", with the words as a button that searches for them alone. */
function correction(
  words: SearchWords,
  corrected: string,
  change: (next: Partial<Wanted>) => void,
): HTMLElement {
  const sentence = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search__correction';
  button.dir = 'auto';
  button.textContent = corrected;
  button.addEventListener('click', () => change({ words: corrected, facets: {} }));
  const [before = '', after = ''] = words.meant.split('…');
  sentence.append(before, button, after);
  return sentence;
}

function moreButton({ more }: SearchWords, onMore: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = more;
  button.addEventListener('click', onMore);
  return button;
}
