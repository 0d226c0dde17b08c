import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { listParts, pagePath } from './urls.ts';

/** How many entries of an open set stand on one page. */
const pageLength = 30;

/** A part of a list, and the way to the other parts. */
export interface ListPage<Item> {
  items: Item[];
  number: number;
  count: number;
  links: PageLink[];
}

/** A link to a part of a list; the one that is shown has no `href`. */
export interface PageLink {
  label: string;
  number: number;
  href?: string | undefined;
}

/** The part of a list with this number, from 1. The first stands at the list's own address. */
export function listPage<Item>(
  items: readonly Item[],
  number: number,
  path: readonly string[],
  { site }: Content,
  reader: Locale,
  perPage = pageLength,
): ListPage<Item> {
  const count = pageCount(items.length, perPage);
  const links = Array.from({ length: count }, (_, index): PageLink => {
    const own = index + 1;
    return {
      label: translator(reader)('pagination.page', { page: own }),
      number: own,
      href: own === number ? undefined : pagePath(site, reader, ...listParts(path, own)),
    };
  });
  const from = (number - 1) * perPage;
  return { items: items.slice(from, from + perPage), number, count, links };
}

/** How many pages a list of so many entries has; an empty one still has its first. */
function pageCount(length: number, perPage = pageLength): number {
  return Math.max(1, Math.ceil(length / perPage));
}

/** The addresses of a list's later pages, in every language: `/press/page/2/`. */
export function laterPages(length: number, content: Content, perPage = pageLength) {
  return localeList.flatMap((locale) =>
    Array.from({ length: pageCount(length, perPage) - 1 }, (_, index) => ({
      params: { locale, page: String(index + 2) },
      props: { locale, content, number: index + 2 },
    })),
  );
}
