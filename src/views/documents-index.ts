import type { Content, EntryOf } from '../domain/content.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Card, cardOf } from './card.ts';
import { type Group, grouped } from './grouped.ts';
import { type PageView, pageView } from './page.ts';
import { type ListPage, listPage } from './pagination.ts';
import { listParts } from './urls.ts';

type Kind = EntryOf<'documents'>['facts']['kind'];

/** The kinds of documents in the order in which they are listed. */
const kinds: readonly Kind[] = [
  'resolution',
  'declaration',
  'report',
  'brief',
  'strategy',
  'plan',
  'guidance',
];

/** A document in a list, with what tells it from its neighbours. */
export interface DocumentCard extends Card {
  documentKind: Kind;
  symbol?: string | undefined;
  issued?: string | undefined;
}

export interface DocumentsIndexView extends PageView {
  title: string;
  lead: string;
  list: ListPage<DocumentCard>;
  groups: Group<DocumentCard>[];
}

/** A page of the documents, from 1: by kind, the latest of each first. */
export function documentsIndexView(
  content: Content,
  reader: Locale,
  number = 1,
): DocumentsIndexView {
  const { title, lead } = content.site.tellings[reader].sections.documents;
  const t = translator(reader);
  const cards = content.documents
    .toSorted(byKindAndDate)
    .flatMap((document) => documentCard(document, content, reader));
  const list = listPage(cards, number, ['documents'], content, reader);
  return {
    ...pageView(content, reader, {
      path: listParts(['documents'], number),
      title,
      description: lead,
      isDestination: number === 1,
    }),
    title,
    lead,
    list,
    groups: grouped(list.items, ({ documentKind }) => t(`documents.${documentKind}`)),
  };
}

function documentCard(
  document: EntryOf<'documents'>,
  content: Content,
  reader: Locale,
): DocumentCard[] {
  const { kind, symbol, issued } = document.facts;
  return cardOf({ collection: 'documents', ...document }, content, reader).map((card) => ({
    ...card,
    documentKind: kind,
    symbol,
    issued: issued && formatDate(reader, issued),
  }));
}

function byKindAndDate(a: EntryOf<'documents'>, b: EntryOf<'documents'>): number {
  const [one, other] = [a, b].map(({ facts }) => kinds.indexOf(facts.kind));
  return (one ?? 0) - (other ?? 0) || (isLater(a, b) ? -1 : 1);
}

/** Whether a document is to stand above another of its kind: undated ones stand last, by their ids. */
function isLater(a: EntryOf<'documents'>, b: EntryOf<'documents'>): boolean {
  const [one = '', other = ''] = [a.facts.issued, b.facts.issued];
  return one === other ? a.id < b.id : one > other;
}
