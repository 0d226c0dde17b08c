import { type NoteSheet, noteSheet } from '../artefacts/note-sheet.ts';
import type { Content } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import { type NoteFormat, noteFilePath, noteFormats } from '../views/download.ts';
import { pictureFileName, picturePath } from '../views/picture.ts';
import { pressNoteView } from '../views/press-note.ts';
import { filePath } from '../views/urls.ts';
import { sha256 } from './artefact-cache.ts';
import type { PictureFile } from './pictures.ts';

/** A file of a note that is to be made. */
export interface NoteJob {
  format: NoteFormat;
  /** Where it will stand below the site's root. */
  path: string;
  /** What it is kept as: another one for whatever would give other bytes. */
  name: string;
  sheet: NoteSheet;
  /** The pictures that it shows, by the address that its text shows them with. */
  pictures: Readonly<Record<string, PictureFile>>;
}

/**
 * Every file of every note: in each language it is told in, in each format.
 * @param pictures the released ones.
 * @param fingerprint what tells the programs and typefaces from other ones.
 */
export function noteJobs(
  content: Content,
  pictures: readonly PictureFile[],
  fingerprint: string,
): NoteJob[] {
  return content.press.flatMap((note) => {
    return toldIn(note.tellings).flatMap((locale) => {
      const paths = note.facts.pictures.map((picture) =>
        picturePath('press', note.id, pictureFileName(picture, locale)),
      );
      const own = pictures.filter(({ path }) => paths.includes(path));
      const bySource = Object.fromEntries(
        own.map((picture) => [filePath(content.site, picture.path), picture]),
      );
      const view = pressNoteView(note, content, locale, {});
      if (!view) return [];
      const sheet = noteSheet(view);
      const parts = [fingerprint, JSON.stringify(sheet), ...own.map(({ bytes }) => bytes)];
      return noteFormats.map((format) => ({
        format,
        path: noteFilePath(note.id, locale, format),
        name: `${sha256(...parts)}.${format}`,
        sheet,
        pictures: bySource,
      }));
    });
  });
}
