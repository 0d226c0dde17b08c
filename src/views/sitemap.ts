import type { Content } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { chooserAlternates, type Head } from './head.ts';
import { fullAddress, pagePath } from './urls.ts';

/** A page as search engines are told of it. */
export interface SitemapPage {
  address: string;
  updated: string;
  /** The page in every language in which it is told; empty where it is told in one only. */
  alternates: Head['alternates'];
}

/**
 * Every page that is somebody's destination, in the languages in which it is told. Pages of search,
 * of what is missing and of what was withdrawn are not.
 */
export function sitemapPages(content: Content): SitemapPage[] {
  const { site, networks, press } = content;
  const doorstep = chooserAlternates(content);
  const entries = [
    ...networks.map((entry) => ({ ...entry, section: 'networks' })),
    ...press.map((entry) => ({ ...entry, section: 'press' })),
  ];
  const latest = [site, ...networks, ...press].map(({ facts }) => facts.updated).sort();
  const updated = latest.at(-1) ?? site.facts.updated;
  return [
    { address: site.facts.address, updated, alternates: doorstep },
    ...inTellings(content, [], localeList).map((page) => ({
      ...page,
      updated,
      alternates: doorstep,
    })),
    ...['networks', 'press'].flatMap((section) =>
      inTellings(content, [section], localeList).map((page) => ({ ...page, updated })),
    ),
    ...entries.flatMap(({ section, id, facts, tellings }) =>
      inTellings(content, [section, id], toldIn(tellings)).map((page) => ({
        ...page,
        updated: facts.updated,
      })),
    ),
  ];
}

function inTellings(
  { site }: Content,
  path: readonly string[],
  told: readonly Locale[],
): Pick<SitemapPage, 'address' | 'alternates'>[] {
  const links = told.map((locale) => ({
    hreflang: locale,
    href: fullAddress(site, pagePath(site, locale, ...path)),
  }));
  return links.map(({ href }) => ({ address: href, alternates: links.length > 1 ? links : [] }));
}
