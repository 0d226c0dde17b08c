import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AnyEntry, type Content, everyEntry } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Picture, pictureFileName, picturePath } from '../views/picture.ts';
import { type PictureAbout, pictureAbout } from '../views/picture-about.ts';
import { sha256 } from './artefact-cache.ts';

/** A picture that is to be made of a file of the content or of a drawing. */
export interface PictureJob {
  format: 'web-picture' | 'press-picture';
  path: string;
  name: string;
  source: Uint8Array;
  about: PictureAbout;
  /** The dots to an inch at which a drawing is set. */
  density?: number;
}

/** A picture file of a released entry. */
export interface SourcePicture {
  entry: AnyEntry;
  picture: Picture;
  file: string;
  bytes: Uint8Array;
}

/** How dense a drawing is in print: a page of 480 points is as wide as a screen. */
const printDensity = 72 * 4;

/**
 * The picture files of the released entries.
 * @param folder the folder of the content.
 * @throws when a file is not there.
 */
export async function sourcePictures(content: Content, folder: string): Promise<SourcePicture[]> {
  const wanted = everyEntry(content).flatMap((entry) =>
    picturesOf(entry).flatMap((picture) =>
      picture.file ? [{ entry, picture, file: picture.file }] : [],
    ),
  );
  return Promise.all(
    wanted.map(async (own) => {
      const { collection, id } = own.entry;
      return { ...own, bytes: await readFile(join(folder, collection, id, own.file)) };
    }),
  );
}

/** What pages show of the picture files. */
export function webPictureJobs(
  sources: readonly SourcePicture[],
  content: Content,
  fingerprint: string,
): PictureJob[] {
  return sources.flatMap(({ entry, picture, file, bytes }) => {
    const about = aboutOf(entry, picture, content);
    const path = picturePath(entry.collection, entry.id, file);
    return about ? [jobOf('web-picture', path, bytes, about, fingerprint)] : [];
  });
}

/**
 * Every picture in full size for the kits: of a file one, of a drawing one in each language.
 * @param drawn the drawings, by where what pages show of them stands.
 */
export function pressPictureJobs(
  sources: readonly SourcePicture[],
  drawn: Readonly<Record<string, Uint8Array>>,
  content: Content,
  fingerprint: string,
): PictureJob[] {
  const files = sources.flatMap(({ entry, picture, bytes }) => {
    const about = aboutOf(entry, picture, content);
    const path = pressPicturePath(entry, picture);
    return about ? [jobOf('press-picture', path, bytes, about, fingerprint)] : [];
  });
  const drawings = everyEntry(content).flatMap((entry) =>
    picturesOf(entry).flatMap((picture) =>
      toldIn(entry.tellings).flatMap((locale) => {
        const shown = picturePath(entry.collection, entry.id, pictureFileName(picture, locale));
        const svg = drawn[shown];
        if (!svg || picture.file) return [];
        const about = pictureAbout(entry, picture, content, [locale]);
        const path = pressPicturePath(entry, picture, locale);
        return [
          { ...jobOf('press-picture', path, svg, about, fingerprint), density: printDensity },
        ];
      }),
    ),
  );
  return [...files, ...drawings];
}

/** What a picture in full size is known by: of a drawing there is one in each language. */
export function pressPicturePath(
  { collection, id }: { collection: string; id: string },
  picture: Picture,
  locale?: Locale,
): string {
  return `${collection}/${id}/${picture.id}${locale ? `-${locale}` : ''}.jpg`;
}

/** The pictures of an entry, where its kind has any. */
export function picturesOf({ facts }: AnyEntry): readonly Picture[] {
  return 'pictures' in facts ? facts.pictures : [];
}

function aboutOf(entry: AnyEntry, picture: Picture, content: Content): PictureAbout | undefined {
  const [first, ...others] = toldIn(entry.tellings);
  return first && pictureAbout(entry, picture, content, [first, ...others]);
}

function jobOf(
  format: PictureJob['format'],
  path: string,
  source: Uint8Array,
  about: PictureAbout,
  fingerprint: string,
): PictureJob {
  const name = `${sha256(fingerprint, format, JSON.stringify(about), source)}.${format}`;
  return { format, path, name, source, about };
}
