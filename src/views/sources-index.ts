import { entriesCiting, listsCiting } from '../domain/citations.ts';
import type { Content } from '../domain/content.ts';
import { sourcesInOrder, sourcesPerPage } from '../domain/source-order.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { cardOf } from './card.ts';
import { type Group, grouped } from './grouped.ts';
import { type PageView, pageView } from './page.ts';
import { type ListPage, laterPages, listPage } from './pagination.ts';
import { type SourceView, sourceViews } from './sources.ts';
import { listParts, resolvedLink } from './urls.ts';

/** How many pages a source names of those that cite it, so that its list does not grow with them. */
const listed = 24;

export interface SourcesIndexView extends PageView {
  title: string;
  lead: string;
  list: ListPage<ListedSource>;
  /** The sources of the page by publisher. */
  groups: Group<ListedSource>[];
}

/** A source in the list of all of them. */
export interface ListedSource extends SourceView {
  /** From the body concerned, from a third party, or for checking. */
  kind: string;
  citedIn: Citation[];
  /** "and 3 more pages", where not all are named. */
  more?: string | undefined;
}

/** A page that cites a source. */
export interface Citation {
  title: string;
  href: string;
  lang: Locale;
}

/** A page of the sources, from 1: by publisher, each with the pages that cite it. */
export function sourcesIndexView(content: Content, reader: Locale, number = 1): SourcesIndexView {
  const { title, lead } = content.site.tellings[reader].sections.sources;
  const ids = sourcesInOrder(content, reader).map(({ id }) => id);
  const { items, ...pages } = listPage(ids, number, ['sources'], content, reader, sourcesPerPage);
  const sources = sourceViews(items, content, reader).map((source) =>
    listedSource(source, content, reader),
  );
  return {
    ...pageView(content, reader, {
      path: listParts(['sources'], number),
      title,
      description: lead,
      isDestination: number === 1,
    }),
    title,
    lead,
    list: { ...pages, items: sources },
    groups: grouped(sources, ({ publisher }) => publisher),
  };
}

/** The addresses of the later pages of the sources. */
export function laterSourcePages(content: Content) {
  return laterPages(Object.keys(content.reference.sources).length, content, sourcesPerPage);
}

function listedSource(source: SourceView, content: Content, reader: Locale): ListedSource {
  const t = translator(reader);
  const citations = citationsOf(source.id, content, reader);
  const count = citations.length - listed;
  const kind = content.reference.sources[source.id]?.kind ?? 'reference';
  return {
    ...source,
    kind: t(`source.${kind}`),
    citedIn: citations.slice(0, listed),
    more: count > 0 ? t('source.more', { count }) : undefined,
  };
}

function citationsOf(source: string, content: Content, reader: Locale): Citation[] {
  const { navigation } = content.site.tellings[reader];
  const entries = entriesCiting(source, content).flatMap((entry) =>
    cardOf(entry, content, reader).map(({ title, href, lang }) => ({ title, href, lang })),
  );
  const lists = listsCiting(source, content).map(({ section, id }) => ({
    title: navigation[section],
    href: resolvedLink(content, reader, `/${section}/#${id}`),
    lang: reader,
  }));
  return [...entries, ...lists];
}
