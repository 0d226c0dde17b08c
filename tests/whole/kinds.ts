import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltPage, bothSites, pagesOf } from '../site/sites.ts';

/** The page that stands for a kind of pages in one language. */
export interface Specimen {
  /** The kind, then the language: pictures that are named by it sort by kind. */
  name: string;
  kind: string;
  page: BuiltPage;
}

/**
 * One page of each kind and language of the built sites: the longest one, in which most can go
 * wrong. A kind that the real site has is looked at there.
 */
export function specimens(): Specimen[] {
  const longest = new Map<string, Specimen>();
  for (const page of bothSites.flatMap(pagesOf)) {
    const kind = kindOf(page);
    const name = `${kind}.${page.locale ?? 'all'}`;
    const found = longest.get(name)?.page;
    const isBetter = found?.site === page.site && sizeOf(page) > sizeOf(found);
    if (!found || isBetter) longest.set(name, { name, kind, page });
  }
  return [...longest.values()];
}

/** The kind of a page: its section, whether it is an entry there, and of which variety. */
function kindOf({ path, file, isMissing }: BuiltPage): string {
  if (isMissing) return 'missing';
  if (path === '') return 'chooser';
  const [, section, ...rest] = path.split('/').filter(Boolean);
  if (!section) return 'home';
  if (rest.length === 0) return section;
  if (rest.includes('page')) return `${section}-page`;
  if (rest.length > 1) return `${section}-${rest.at(-1)}`;
  return [section, 'entry', ...varietyOf(readFileSync(file, 'utf8'))].join('-');
}

/** What sets an entry apart from others of its section: its block's modifier; that search leaves it out. */
function varietyOf(html: string): string[] {
  const modifier = /<article class="entry entry--([\w-]+)"/.exec(html)?.[1];
  const isFound = html.includes(' data-pagefind-body');
  return [...(modifier ? [modifier] : []), ...(isFound ? [] : ['unfound'])];
}

function sizeOf({ file }: BuiltPage): number {
  return statSync(file).size;
}

/** Where the picture of a specimen is kept for people to look at. */
export function shotOf({ name }: Specimen, look: string, type = 'png'): string {
  return join(import.meta.dirname, '../shots', `${name}.${look}.${type}`);
}
