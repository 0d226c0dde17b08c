import { type Content, collectionNames, everyEntry, offers } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { compareIn } from '../language/collation.ts';
import { cardOf } from './card.ts';
import { iconUsageParts } from './icon-usage.ts';
import { hasSomething, sectionLink } from './navigation.ts';
import { pagePath } from './urls.ts';

/** The pages of one section, in the order of the reader's alphabet; notes newest first, objectives by number. */
export interface SiteIndexGroup {
  title: string;
  /** Where the section's own page is; the pages outside every section have none. */
  href?: string | undefined;
  items: SiteIndexItem[];
  /** "All 41 in “Events”", where the section has more than are listed here. */
  rest?: string | undefined;
}

/** How many pages of a section stand in the list; its own page has all. */
const longest = 30;

export interface SiteIndexItem {
  title: string;
  href: string;
  lang: Locale;
}

/** The lists that have a page of their own and no entries. */
const lists = ['glossary', 'figures', 'sources', 'countries'] as const;

/** Every page of the site in one list: what search is without JavaScript, and where a lost reader begins. */
export function siteIndex(content: Content, reader: Locale): SiteIndexGroup[] {
  const { site } = content;
  const { navigation } = site.tellings[reader];
  const t = translator(reader);
  const others = t('related.pages');
  const groups = collectionNames
    .map((name): SiteIndexGroup => {
      const items = itemsOf(name, content, reader);
      if (name === 'pages') return { title: others, items };
      const title = navigation[name];
      return {
        title,
        href: pagePath(site, reader, name),
        items: items.slice(0, longest),
        rest:
          items.length > longest
            ? t('search.whole_section', { number: items.length, section: title })
            : undefined,
      };
    })
    .filter(({ items }) => items.length > 0);
  const listed = lists
    .filter((section) => hasSomething(section, content))
    .map((section) => sectionLink(section, content, reader))
    .map(({ title, href }) => ({ title, href, lang: reader }));
  const offered = offers.map((name) => ({
    title: t(`${name}.title`),
    href: pagePath(site, reader, name),
    lang: reader,
  }));
  return listed.length > 0
    ? [...groups, { title: t('search.lists'), items: [...listed, ...offered] }]
    : groups;
}

function itemsOf(name: (typeof collectionNames)[number], content: Content, reader: Locale) {
  const compare = compareIn(reader);
  const items = everyEntry(content)
    .filter(({ collection }) => collection === name)
    .flatMap((entry) => cardOf(entry, content, reader));
  const inOrder = items.toSorted((a, b) => {
    if (name === 'press') return a.id < b.id ? 1 : -1;
    return name === 'icons' ? compare(a.id, b.id) : compare(a.title, b.title);
  });
  const listed = inOrder.map(({ title, href, lang }): SiteIndexItem => ({ title, href, lang }));
  if (name !== 'icons' || listed.length === 0) return listed;
  const href = pagePath(content.site, reader, ...iconUsageParts);
  return [...listed, { title: translator(reader)('usage.title'), href, lang: reader }];
}
