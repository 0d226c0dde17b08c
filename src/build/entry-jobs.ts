import type { EntrySheet } from '../artefacts/entry-sheet.ts';
import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { type EntryFormat, entryFilePath, filedCollections } from '../views/download.ts';
import { pictureFileName, picturePath } from '../views/picture.ts';
import { filePath } from '../views/urls.ts';
import { sha256 } from './artefact-cache.ts';
import { type FiledEntry, toldEntries } from './filed-entries.ts';
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
  return toldEntries(content).flatMap(({ entry, locale, sheet }) => {
    const own = picturesOf(entry, locale, pictures);
    const bySource = Object.fromEntries(
      own.map((picture) => [filePath(content.site, picture.path), picture]),
    );
    const made = sha256(fingerprint, JSON.stringify(sheet), ...own.map(({ bytes }) => bytes));
    return filedCollections[entry.collection].map((format) => ({
      format,
      path: entryFilePath(entry.collection, entry.id, locale, format),
      name: `${made}.${format}`,
      sheet,
      pictures: bySource,
    }));
  });
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
