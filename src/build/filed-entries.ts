import { campaignSheet } from '../artefacts/campaign-sheet.ts';
import type { EntrySheet } from '../artefacts/entry-sheet.ts';
import { messageSheet } from '../artefacts/message-sheet.ts';
import { networkSheet } from '../artefacts/network-sheet.ts';
import { noteSheet } from '../artefacts/note-sheet.ts';
import { type AnyEntry, type Content, everyEntry } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { campaignPageView } from '../views/campaign-page.ts';
import { colophonOf } from '../views/colophon.ts';
import { type FiledCollection, filedCollections } from '../views/download.ts';
import { messageView } from '../views/message-page.ts';
import { networkPageView } from '../views/network-page.ts';
import { pressNoteView } from '../views/press-note.ts';
import { codeOf } from './short-codes.ts';

/** An entry of a collection whose entries are offered as files. */
export type FiledEntry = Extract<AnyEntry, { collection: FiledCollection }>;

/** Every entry that is offered as files. */
export function filedEntries(content: Content): FiledEntry[] {
  return everyEntry(content).filter(
    (entry): entry is FiledEntry => entry.collection in filedCollections,
  );
}

/** What the files of an entry say in a language, with their code, or `undefined` where it is not told. */
export function sheetOf(
  entry: FiledEntry,
  content: Content,
  locale: Locale,
): EntrySheet | undefined {
  const sheet = wordsOf(entry, content, locale);
  const name = [entry.collection, entry.id, locale];
  return sheet && { ...sheet, code: codeOf(name, sheet, content, locale) };
}

function wordsOf(entry: FiledEntry, content: Content, locale: Locale): EntrySheet | undefined {
  const { collection, id } = entry;
  const colophon = colophonOf(collection, id, content, locale);
  switch (collection) {
    case 'press':
      return given(pressNoteView(entry, content, locale, {}), noteSheet);
    case 'messages':
      return given(messageView(entry, content, locale), (view) => messageSheet(view, colophon));
    case 'campaign':
      return given(campaignPageView(entry, content, locale, {}), (view) =>
        campaignSheet(view, colophon),
      );
    case 'networks':
      return given(networkPageView(entry, content, locale), (view) => networkSheet(view, colophon));
    default:
      return entry satisfies never;
  }
}

function given<View, Sheet>(
  view: View | undefined,
  sheet: (view: View) => Sheet,
): Sheet | undefined {
  return view && sheet(view);
}
