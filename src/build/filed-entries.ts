import { campaignSheet } from '../artefacts/campaign-sheet.ts';
import type { EntrySheet } from '../artefacts/entry-sheet.ts';
import { messageSheet } from '../artefacts/message-sheet.ts';
import { networkSheet } from '../artefacts/network-sheet.ts';
import { noteSheet } from '../artefacts/note-sheet.ts';
import { type AnyEntry, type Content, everyEntry } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
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

/** An entry as it is told in one language, and what its files say. */
export interface ToldEntry {
  entry: FiledEntry;
  locale: Locale;
  sheet: EntrySheet;
}

const known = new WeakMap<Content, ToldEntry[]>();

/** Every entry that is offered as files, in every language in which it is told; found once for the same content. */
export function toldEntries(content: Content): ToldEntry[] {
  const told =
    known.get(content) ??
    filedEntries(content).flatMap((entry) =>
      toldIn(entry.tellings).flatMap((locale) => {
        const sheet = sheetOf(entry, content, locale);
        return sheet ? [{ entry, locale, sheet }] : [];
      }),
    );
  known.set(content, told);
  return told;
}

/** What the files of an entry say in a language, with their code, or `undefined` where it is not told. */
function sheetOf(entry: FiledEntry, content: Content, locale: Locale): EntrySheet | undefined {
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
