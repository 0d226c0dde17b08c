import type { Collection, Content, Section, Site } from '../domain/content.ts';
import { sourcePage } from '../domain/source-order.ts';
import type { Locale } from '../i18n/locales.ts';

/** The path under which the site is served, with both slashes: `/` or `/khayt/`. */
export function basePath(site: Site): string {
  return new URL(site.facts.address).pathname;
}

/** The path of a page from the server's root, with both slashes: `/ar/networks/jordan/`. */
export function pagePath(site: Site, locale: Locale, ...path: string[]): string {
  return `${basePath(site)}${[locale, ...path].join('/')}/`;
}

/** Where an entry stands below its language: `networks/jordan`, but `about` for a page of its own. */
export function entryParts(collection: Collection, id: string): string[] {
  return collection === 'pages' ? [id] : [collection, id];
}

/** The path of an entry's page from the server's root. */
export function entryPath(site: Site, locale: Locale, collection: Collection, id: string): string {
  return pagePath(site, locale, ...entryParts(collection, id));
}

/** The path of a file from the server's root: `/favicon.svg`. */
export function filePath(site: Site, ...path: string[]): string {
  return `${basePath(site)}${path.join('/')}`;
}

/** The full address of a path: what `canonical`, feeds and shared links need. */
export function fullAddress(site: Site, path: string): string {
  return new URL(path, site.facts.address).href;
}

/** The path of a record on the page that shows its list: `/ar/countries/#jordan`. */
export function recordPath(site: Site, locale: Locale, section: Section, id: string): string {
  return `${pagePath(site, locale, section)}#${id}`;
}

/** The path of a source on its page of the list of sources: `/ar/sources/page/2/#some-source`. */
export function sourcePath(content: Content, locale: Locale, id: string): string {
  const page = sourcePage(id, content, locale);
  return `${pagePath(content.site, locale, ...listParts(['sources'], page))}#${id}`;
}

/** The address of a term of the glossary: its anchor on the page of its theme. */
export function termPath(
  { site }: Pick<Content, 'site'>,
  locale: Locale,
  { id, theme }: { id: string; theme: string },
): string {
  return `${pagePath(site, locale, 'glossary', theme)}#${id}`;
}

/** Where a page of a list stands below its language: the first at the list's own address. */
export function listParts(path: readonly string[], page: number): string[] {
  return page === 1 ? [...path] : [...path, 'page', String(page)];
}

/**
 * A link as an editor wrote it (`/networks/jordan/`, `#part`, `https:…`) as this reader follows it.
 * A source and a term have their anchors on the pages of their lists.
 */
export function resolvedLink(content: Content, locale: Locale, href: string): string {
  if (!href.startsWith('/')) return href;
  const [path, id = ''] = href.split('#');
  if (path === '/sources/' && id) return sourcePath(content, locale, id);
  const term = path === '/glossary/' ? content.reference.glossary[id] : undefined;
  if (term) return termPath(content, locale, term);
  return `${basePath(content.site)}${locale}${href}`;
}
