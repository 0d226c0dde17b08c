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
import { entryParts } from './urls.ts';

/** Entries of one collection that have to do with a page. */
export interface RelatedGroup {
  collection: Collection;
  title: string;
  cards: Card[];
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
    return cards.length > 0
      ? [{ collection: name, title: titleOf(name, content, reader), cards }]
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
