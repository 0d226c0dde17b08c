import {
  type AnyEntry,
  type Collection,
  type Content,
  collectionNames,
} from '../domain/content.ts';
import type { Subject } from '../domain/mentions.ts';
import { entriesAbout } from '../domain/relations.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Card, cardOf } from './card.ts';
import { entryParts, pagePath } from './urls.ts';

/** How many entries of a collection a page lists, and how many more it holds ready. */
const listed = 5;
const held = 20;

/** Entries of one collection that have to do with a page. */
export interface RelatedGroup {
  collection: Collection;
  title: string;
  cards: Card[];
  /** Where everything of the collection is listed. */
  href: string;
}

/** A group as a page shows it, which stays short however much there is. */
export interface ShortGroup {
  title: string;
  first: Card[];
  /** What is behind a click, and in which words. */
  more?: { text: string; cards: Card[] } | undefined;
  /** The way to what the page leaves out. */
  rest?: { text: string; href: string } | undefined;
}

/** A group in parts; nobody has to open anything for the sake of one entry. */
export function shortened({ title, cards, href }: RelatedGroup, reader: Locale): ShortGroup {
  const first = cards.length > listed + 1 ? cards.slice(0, listed) : cards;
  const more = cards.slice(first.length, first.length + held);
  const left = cards.length - first.length - more.length;
  const text = (count: number) => translator(reader)('related.more', { count, section: title });
  return {
    title,
    first,
    more: more.length > 0 ? { text: text(more.length), cards: more } : undefined,
    rest: left > 0 ? { text: text(left), href } : undefined,
  };
}

/**
 * Everything that speaks of any of some subjects, by collection; without the page itself.
 * @param own the page's own entry, which is not related to itself.
 */
export function relatedTo(
  subjects: readonly Subject[],
  content: Content,
  reader: Locale,
  own?: { collection: Collection; id: string },
): RelatedGroup[] {
  const entries = subjects.flatMap((subject) => entriesAbout(subject, content));
  return relatedAmong(entries, content, reader, own);
}

/** Entries by collection, each once; without the page itself. */
export function relatedAmong(
  entries: readonly AnyEntry[],
  content: Content,
  reader: Locale,
  own?: { collection: Collection; id: string },
): RelatedGroup[] {
  const others = [...new Set(entries)].filter((entry) => !isSame(entry, own));
  return collectionNames.flatMap((name) => {
    const cards = others
      .filter(({ collection }) => collection === name)
      .flatMap((entry) => cardOf(entry, content, reader));
    const href = pagePath(content.site, reader, name === 'pages' ? 'search' : name);
    return cards.length > 0
      ? [{ collection: name, title: titleOf(name, content, reader), cards, href }]
      : [];
  });
}

/** What leads to an entry from elsewhere: those that link to it or name it by id. */
export function relatedToEntry(
  own: { collection: Collection; id: string },
  content: Content,
  reader: Locale,
): RelatedGroup[] {
  const path = entryParts(own.collection, own.id).join('/');
  return relatedTo([`/${path}/`], content, reader, own);
}

function titleOf(collection: Collection, { site }: Content, reader: Locale): string {
  if (collection === 'pages') return translator(reader)('related.pages');
  return site.tellings[reader].navigation[collection];
}

function isSame(entry: AnyEntry, own: { collection: Collection; id: string } | undefined): boolean {
  return entry.collection === own?.collection && entry.id === own.id;
}
