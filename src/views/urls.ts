import type { Collection, Content, Site } from '../domain/content.ts';
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

/** The address of a term of the glossary: its anchor on the page of its theme. */
export function termPath(
  { site }: Pick<Content, 'site'>,
  locale: Locale,
  { id, theme }: { id: string; theme: string },
): string {
  return `${pagePath(site, locale, 'glossary', theme)}#${id}`;
}

/**
 * A link as an editor wrote it (`/networks/jordan/`, `#part`, `https:…`) as this reader follows it.
 * `/glossary/#term` leads to the page that has the term.
 */
export function resolvedLink(content: Linked, locale: Locale, href: string): string {
  if (!href.startsWith('/')) return href;
  const term = content.reference.glossary[/^\/glossary\/#(.+)$/.exec(href)?.[1] ?? ''];
  return term ? termPath(content, locale, term) : `${basePath(content.site)}${locale}${href}`;
}

/** What links are resolved with. */
interface Linked {
  site: Site;
  reference: Pick<Content['reference'], 'glossary'>;
}
