import { type Content, everyEntry, offers, sectionNames } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { themesIn } from './glossary.ts';
import { chooserAlternates, type Head } from './head.ts';
import { iconUsageParts } from './icon-usage.ts';
import { hasSomething } from './navigation.ts';
import { entryParts, fullAddress, pagePath } from './urls.ts';

/** A page as search engines are told of it. */
export interface SitemapPage {
  address: string;
  updated: string;
  /** The page in every language in which it is told; empty where it is told in one only. */
  alternates: Head['alternates'];
}

/**
 * Every page that is somebody's destination, in the languages in which it is told. Pages of search,
 * of what is missing and of what was withdrawn are not, nor are the later pages of a list.
 */
export function sitemapPages(content: Content): SitemapPage[] {
  const { site } = content;
  const doorstep = chooserAlternates(content);
  const entries = everyEntry(content);
  const latest = [site, ...entries].map(({ facts }) => facts.updated).sort();
  const updated = latest.at(-1) ?? site.facts.updated;
  const sections = sectionNames.filter(
    (section) => section !== 'search' && hasSomething(section, content),
  );
  return [
    { address: site.facts.address, updated, alternates: doorstep },
    ...inTellings(content, [], localeList).map((page) => ({
      ...page,
      updated,
      alternates: doorstep,
    })),
    ...[...sections, ...offers].flatMap((section) =>
      inTellings(content, [section], localeList).map((page) => ({ ...page, updated })),
    ),
    ...themesIn(content).flatMap((theme) =>
      inTellings(content, ['glossary', theme], localeList).map((page) => ({ ...page, updated })),
    ),
    ...(content.icons.length > 0
      ? inTellings(content, iconUsageParts, localeList).map((page) => ({ ...page, updated }))
      : []),
    ...entries.flatMap(({ collection, id, facts, tellings }) =>
      inTellings(content, entryParts(collection, id), toldIn(tellings)).map((page) => ({
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
