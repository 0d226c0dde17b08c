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
import {
  type EntryFormat,
  entryFilePath,
  type FiledCollection,
  filedCollections,
} from '../views/download.ts';
import { messageView } from '../views/message-page.ts';
import { networkPageView } from '../views/network-page.ts';
import { pictureFileName, picturePath } from '../views/picture.ts';
import { pressNoteView } from '../views/press-note.ts';
import { filePath } from '../views/urls.ts';
import { sha256 } from './artefact-cache.ts';
import type { PictureFile } from './pictures.ts';

/** A file of an entry's text that is to be made. */
export interface EntryJob {
  format: EntryFormat;
  /** Where it will stand below the site's root. */
  path: string;
  /** What it is kept as: another one for whatever would give other bytes. */
  name: string;
  sheet: EntrySheet;
  /** The pictures that it shows, by the address that its text shows them with. */
  pictures: Readonly<Record<string, PictureFile>>;
}

/** An entry of a collection whose entries are offered as files. */
export type FiledEntry = Extract<AnyEntry, { collection: FiledCollection }>;

/** Every entry that is offered as files. */
export function filedEntries(content: Content): FiledEntry[] {
  return everyEntry(content).filter(
    (entry): entry is FiledEntry => entry.collection in filedCollections,
  );
}

/**
 * Every file of every entry's text: in each language it is told in, in each format.
 * @param pictures the released ones.
 * @param fingerprint what tells the programs and typefaces from other ones.
 */
export function entryJobs(
  content: Content,
  pictures: readonly PictureFile[],
  fingerprint: string,
): EntryJob[] {
  return filedEntries(content).flatMap((entry) =>
    toldIn(entry.tellings).flatMap((locale) => {
      const sheet = sheetOf(entry, content, locale);
      if (!sheet) return [];
      const own = picturesOf(entry, locale, pictures);
      const bySource = Object.fromEntries(
        own.map((picture) => [filePath(content.site, picture.path), picture]),
      );
      const parts = [fingerprint, JSON.stringify(sheet), ...own.map(({ bytes }) => bytes)];
      return filedCollections[entry.collection].map((format) => ({
        format,
        path: entryFilePath(entry.collection, entry.id, locale, format),
        name: `${sha256(...parts)}.${format}`,
        sheet,
        pictures: bySource,
      }));
    }),
  );
}

function picturesOf(
  { collection, id, facts }: FiledEntry,
  locale: Locale,
  pictures: readonly PictureFile[],
): PictureFile[] {
  if (!('pictures' in facts)) return [];
  const paths = facts.pictures.map((picture) =>
    picturePath(collection, id, pictureFileName(picture, locale)),
  );
  return pictures.filter(({ path }) => paths.includes(path));
}

/** What the files of an entry say in a language, or `undefined` where it is not told. */
function sheetOf(entry: FiledEntry, content: Content, locale: Locale): EntrySheet | undefined {
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
