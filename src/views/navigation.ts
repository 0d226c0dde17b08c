import { type Content, isCollection, type Section } from '../domain/content.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pagePath } from './urls.ts';

export interface NavigationLink {
  title: string;
  href: string;
  isCurrent: boolean;
  /** The language of the title, where it is not the reader's. */
  lang?: Locale | undefined;
}

/** The links of the footer that belong together. */
export interface NavigationGroup {
  title: string;
  links: NavigationLink[];
}

const primary: readonly Section[] = [
  'networks',
  'messages',
  'campaign',
  'press',
  'events',
  'icons',
];

/** Sections, and pages of their own by id, in the order of the footer. */
const groups = [
  {
    title: 'frame.group_network',
    sections: ['structure', 'networks', 'countries'],
    pages: ['about', 'compact', 'for-networks', 'for-stakeholders'],
    offers: [],
  },
  {
    title: 'frame.group_materials',
    sections: ['messages', 'campaign', 'glossary', 'icons', 'film'],
    pages: [],
    offers: [],
  },
  {
    title: 'frame.group_press',
    sections: ['press', 'figures', 'events', 'documents', 'sources'],
    pages: ['corrections'],
    offers: ['feeds'],
  },
  {
    title: 'frame.group_site',
    sections: ['search'],
    pages: ['help', 'accessibility', 'privacy', 'licence'],
    offers: [],
  },
] as const;

/** The links of the header: the sections that have something to show. */
export function primaryLinks(content: Content, reader: Locale, path: readonly string[]) {
  return primary
    .filter((section) => hasSomething(section, content))
    .map((section) => sectionLink(section, content, reader, path));
}

/** The link to a section. */
export function sectionLink(
  section: Section,
  { site }: Content,
  reader: Locale,
  path: readonly string[] = [],
): NavigationLink {
  return {
    title: site.tellings[reader].navigation[section],
    href: pagePath(site, reader, section),
    isCurrent: path[0] === section,
  };
}

/** The groups of links in the footer: every section that has something to show, and every known page. */
export function footerGroups(content: Content, reader: Locale, path: readonly string[]) {
  const t = translator(reader);
  return groups
    .map(({ title, sections, pages, offers }): NavigationGroup => ({
      title: t(title),
      links: [
        ...pages.flatMap((id) => pageLink(id, content, reader, path)),
        ...sections
          .filter((section) => hasSomething(section, content))
          .map((section) => sectionLink(section, content, reader, path)),
        ...offers.map((name) => offerLink(name, content, reader, path)),
      ],
    }))
    .filter(({ links }) => links.length > 0);
}

function offerLink(
  name: 'feeds',
  { site }: Content,
  reader: Locale,
  path: readonly string[],
): NavigationLink {
  return {
    title: translator(reader)(`${name}.short`),
    href: pagePath(site, reader, name),
    isCurrent: path[0] === name,
  };
}

/** The link to a page of its own, where the content has it. */
export function pageLink(
  id: string,
  content: Content,
  reader: Locale,
  path: readonly string[] = [],
): NavigationLink[] {
  const page = content.pages.find((entry) => entry.id === id);
  const telling = page && tellingFor(reader, page.tellings);
  if (!telling) return [];
  return [
    {
      title: telling.text.title,
      href: pagePath(content.site, reader, id),
      isCurrent: path[0] === id,
      lang: telling.isTranslated ? undefined : telling.locale,
    },
  ];
}

const lists = {
  glossary: 'glossary',
  figures: 'statistics',
  sources: 'sources',
  countries: 'countries',
} as const;

/** Whether a section has anything to show, a notice of what was withdrawn included. */
export function hasSomething(section: Section, content: Content): boolean {
  if (section === 'search') return true;
  if (isCollection(section)) {
    const wasThere = content.withdrawals.some(({ collection }) => collection === section);
    return wasThere || content[section].length > 0;
  }
  return Object.keys(content.reference[lists[section]]).length > 0;
}
