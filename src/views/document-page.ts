import { entriesCiting } from '../domain/citations.ts';
import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { entriesAbout } from '../domain/relations.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type EntryView, entryView } from './entry.ts';
import { relatedAmong } from './related.ts';
import { type SourceView, sourceViews } from './sources.ts';

export interface DocumentPageView extends EntryView {
  symbol?: string | undefined;
  issued?: string | undefined;
  /** What was published: title, publisher, year and address, with the language that it is in. */
  document: SourceView;
  language: string;
}

/** A document's page for a reader, or `undefined` where it is told in no language. */
export function documentPageView(
  entry: EntryOf<'documents'>,
  content: Content,
  reader: Locale,
  made: Made,
): DocumentPageView | undefined {
  const own = { collection: 'documents', ...entry } as const;
  const { symbol, issued, document } = entry.facts;
  const view = entryView(own, content, reader, { made, cited: [document] });
  const [source] = sourceViews([document], content, reader);
  const published = content.reference.sources[document];
  if (!view || !source || !published) return undefined;
  return {
    ...view,
    related: relatedAmong(
      [...entriesAbout(`/documents/${entry.id}/`, content), ...entriesCiting(document, content)],
      content,
      reader,
      own,
    ),
    symbol,
    issued: issued && formatDate(reader, issued),
    document: source,
    language: translator(reader)(`language.${published.language}`),
  };
}
