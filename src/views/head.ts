import type { Content } from '../domain/content.ts';
import { type Locale, localeList, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { calendarOfPage } from './calendar-files.ts';
import { feedOfPage, feedPath } from './feeds.ts';
import type { Crumb } from './frame.ts';
import { filePath, fullAddress, pagePath } from './urls.ts';

/** What machines read of a page. Every address is full. */
export interface Head {
  title: string;
  description: string;
  /** Without one, a page stands at addresses of others. */
  canonical?: string | undefined;
  /** The page in every language in which it is told; empty where it is told in one only. */
  alternates: { hreflang: string; href: string }[];
  /** `noindex` in the demonstration edition and on pages that are nobody's destination. */
  robots?: string | undefined;
  openGraph: { property: string; content: string }[];
  /** JSON-LD that a demonstration may bear: page, site and breadcrumb, no Organization. */
  jsonLd?: object | undefined;
  /** The feed and the calendar of the page, where it has them. */
  feeds: { type: string; href: string }[];
  manifest: string;
  icons: { svg: string; apple: string };
}

export interface HeadInput {
  path: readonly string[];
  title: string;
  description: string;
  /** The languages in which the page is told; the reader's own, unless it is shown in another one. */
  told: readonly Locale[];
  breadcrumb: readonly Crumb[];
  published?: string | undefined;
  updated?: string | undefined;
  isDestination?: boolean;
  hasAddress?: boolean;
}

export function headOf(content: Content, reader: Locale, input: HeadInput): Head {
  const { site } = content;
  const { name, short_name: shortName } = site.tellings[reader];
  const address = (locale: Locale) => fullAddress(site, pagePath(site, locale, ...input.path));
  const textLocale = input.told.includes(reader) ? reader : (input.told[0] ?? reader);
  const canonical = input.hasAddress === false ? undefined : address(textLocale);
  const isHome = input.path.length === 0;
  const title = isHome
    ? name
    : translator(reader)('head.title', { title: listTitle(reader, input), site: shortName });
  const isHidden = site.facts.edition === 'demonstration' || input.isDestination === false;
  return {
    title,
    description: input.description,
    canonical,
    alternates: alternatesOf(content, reader, input, address),
    robots: isHidden ? 'noindex' : undefined,
    openGraph: [
      { property: 'og:type', content: input.published ? 'article' : 'website' },
      { property: 'og:title', content: input.title },
      { property: 'og:description', content: input.description },
      ...(canonical ? [{ property: 'og:url', content: canonical }] : []),
      { property: 'og:site_name', content: name },
      { property: 'og:locale', content: locales[textLocale].openGraph },
      ...localeList
        .filter((locale) => locale !== textLocale && input.told.includes(locale))
        .map((locale) => ({
          property: 'og:locale:alternate',
          content: locales[locale].openGraph,
        })),
    ],
    jsonLd: canonical ? jsonLdOf(content, reader, { ...input, canonical, textLocale }) : undefined,
    feeds: canonical ? feedsOfPage(content, reader, input.path) : [],
    manifest: filePath(site, reader, 'site.webmanifest'),
    icons: { svg: filePath(site, 'favicon.svg'), apple: filePath(site, 'apple-touch-icon.png') },
  };
}

function feedsOfPage(content: Content, reader: Locale, path: readonly string[]): Head['feeds'] {
  const feed = feedOfPage(path, content, reader);
  const calendar = calendarOfPage(path, content, reader);
  return [
    ...(feed
      ? [{ type: 'application/atom+xml', href: feedPath(content, reader, feed, 'atom') }]
      : []),
    ...(calendar ? [{ type: 'text/calendar', href: calendar }] : []),
  ];
}

/** A page's title; a later page of a list says which it is. */
function listTitle(reader: Locale, { title, path }: HeadInput): string {
  const [step, page] = path.slice(-2);
  return step === 'page' && page ? translator(reader)('pagination.title', { title, page }) : title;
}

/** hreflang of the chooser at the root, which alone and with the homes is everybody's default. */
export function chooserAlternates(content: Content): Head['alternates'] {
  const { site } = content;
  return [
    ...localeList.map((locale) => ({
      hreflang: locale,
      href: fullAddress(site, pagePath(site, locale)),
    })),
    { hreflang: 'x-default', href: site.facts.address },
  ];
}

function alternatesOf(
  content: Content,
  reader: Locale,
  { told, path, hasAddress }: HeadInput,
  address: (locale: Locale) => string,
): Head['alternates'] {
  if (path.length === 0) return chooserAlternates(content);
  if (hasAddress === false || !told.includes(reader) || told.length < 2) return [];
  return told.map((locale) => ({ hreflang: locale, href: address(locale) }));
}

function jsonLdOf(
  { site }: Content,
  reader: Locale,
  input: HeadInput & { canonical: string; textLocale: Locale },
): object {
  const home = fullAddress(site, pagePath(site, reader));
  const page = {
    '@type': 'WebPage',
    '@id': input.canonical,
    url: input.canonical,
    name: input.title,
    description: input.description,
    inLanguage: input.textLocale,
    isPartOf: { '@id': home },
    ...(input.published && { datePublished: input.published }),
    ...(input.updated && { dateModified: input.updated }),
  };
  const siteNode = {
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name: site.tellings[reader].name,
    inLanguage: reader,
  };
  const trail = {
    '@type': 'BreadcrumbList',
    itemListElement: input.breadcrumb.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: href ? fullAddress(site, href) : input.canonical,
    })),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': input.breadcrumb.length ? [siteNode, page, trail] : [siteNode, page],
  };
}
