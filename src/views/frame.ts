import { type Content, type Section, sectionNames } from '../domain/content.ts';
import { type Direction, type Locale, localeList, locales } from '../i18n/locales.ts';
import {
  footerGroups,
  type NavigationGroup,
  type NavigationLink,
  primaryLinks,
  sectionLink,
} from './navigation.ts';
import { pagePath } from './urls.ts';

/** What stands around every page: header, breadcrumb, footer. */
export interface Frame {
  locale: Locale;
  dir: Direction;
  base: string;
  home: string;
  name: string;
  shortName: string;
  kind: string;
  /** The demonstration edition's notice, above the header; the official edition has none. */
  notice?: string | undefined;
  navigation: NavigationLink[];
  search: NavigationLink;
  /** The links of the footer. */
  groups: NavigationGroup[];
  /** This page in the site's other languages. */
  languages: LanguageLink[];
  /** From the home page to this one; empty on the home page. */
  breadcrumb: Crumb[];
  disclaimer: string;
  licence: string;
}

export interface LanguageLink {
  locale: Locale;
  label: string;
  dir: Direction;
  href: string;
}

/** A step of the breadcrumb; the last one, the page itself, has no `href`. */
export interface Crumb {
  title: string;
  href?: string | undefined;
}

/** Where a page stands: its path below its language, and its own step of the breadcrumb. */
export interface Place {
  path: readonly string[];
  title: string;
  /** False for a page that stands at addresses of others: the one for what is missing. */
  hasAddress?: boolean;
}

export function frameOf(content: Content, reader: Locale, place: Place): Frame {
  const { site } = content;
  const words = site.tellings[reader];
  return {
    locale: reader,
    dir: locales[reader].dir,
    base: new URL(site.facts.address).pathname,
    home: pagePath(site, reader),
    name: words.name,
    shortName: words.short_name,
    kind: words.kind,
    notice: site.facts.edition === 'demonstration' ? words.notice : undefined,
    navigation: primaryLinks(content, reader, place.path),
    search: sectionLink('search', content, reader, place.path),
    groups: footerGroups(content, reader, place.path),
    languages: localeList
      .filter((locale) => locale !== reader)
      .map((locale) => ({
        locale,
        label: locales[locale].label,
        dir: locales[locale].dir,
        href: pagePath(site, locale, ...(place.hasAddress === false ? [] : place.path)),
      })),
    breadcrumb: breadcrumbOf(content, reader, place),
    disclaimer: words.disclaimer,
    licence: words.licence,
  };
}

function breadcrumbOf({ site }: Content, reader: Locale, place: Place): Crumb[] {
  const { navigation } = site.tellings[reader];
  if (place.path.length === 0) return [];
  const home = { title: navigation.home, href: pagePath(site, reader) };
  const section = sectionOf(place.path);
  if (!section || place.path.length === 1) return [home, { title: place.title }];
  const crumb = { title: navigation[section], href: pagePath(site, reader, section) };
  return [home, crumb, { title: place.title }];
}

/** The section that a path lies in, where it lies in one. */
function sectionOf([first]: readonly string[]): Section | undefined {
  return sectionNames.find((section) => section === first);
}
