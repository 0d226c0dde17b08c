import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type AnyEntry, type Content, everyEntry } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import {
  type Picture,
  pictureFileName,
  picturePath,
  smallerPath,
  smallerWidths,
} from '../views/picture.ts';
import { type PictureAbout, pictureAbout } from '../views/picture-about.ts';
import { sha256 } from './artefact-cache.ts';
import { named } from './pictures.ts';

/** A picture that is to be made of a file of the content or of a drawing. */
export type PictureJob = WebPictureJob | PressPictureJob;

interface PicturePart {
  path: string;
  name: string;
  source: Uint8Array;
  about: PictureAbout;
}

interface WebPictureJob extends PicturePart {
  format: 'web-picture';
  /** How wide it is at most. */
  most: number;
}

interface PressPictureJob extends PicturePart {
  format: 'press-picture';
  /** The dots to an inch at which a drawing is set. */
  density?: number;
}

/** A picture file of a released entry. */
export interface SourcePicture {
  entry: AnyEntry;
  picture: Picture;
  file: string;
  bytes: Uint8Array;
  /** How wide it is when it stands upright. */
  width: number;
}

/** How wide a picture is at most: twice as dense as the column of text that shows it. */
const webWidth = 1280;

/** How dense a drawing is in print: a page of 480 points is as wide as a screen. */
const printDensity = 72 * 4;

/**
 * The picture files of the released entries.
 * @param folder the folder of the content.
 * @throws when a file is not there or is no picture.
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
      const bytes = await readFile(join(folder, collection, id, own.file));
      const read = () => sharp(bytes).metadata();
      const { autoOrient } = await named(picturePath(collection, id, own.file), read);
      return { ...own, bytes, width: autoOrient.width };
    }),
  );
}

/** What pages show of the picture files: each in several widths, none wider than the file. */
export function webPictureJobs(
  sources: readonly SourcePicture[],
  content: Content,
  fingerprint: string,
): WebPictureJob[] {
  return sources.flatMap(({ entry, picture, file, bytes, width }) => {
    const about = aboutOf(entry, picture, content);
    if (!about) return [];
    const path = picturePath(entry.collection, entry.id, file);
    const smaller = smallerWidths.filter((most) => most < Math.min(width, webWidth));
    return [webWidth, ...smaller].map((most): WebPictureJob => {
      const part = partOf(`web ${most}`, bytes, about, fingerprint);
      const own = most === webWidth ? path : smallerPath(path, most);
      return { format: 'web-picture', path: own, most, ...part };
    });
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
): PressPictureJob[] {
  const files = sources.flatMap(({ entry, picture, bytes }) => {
    const about = aboutOf(entry, picture, content);
    const path = pressPicturePath(entry, picture);
    return about ? [pressJob(path, partOf('press', bytes, about, fingerprint))] : [];
  });
  const drawings = everyEntry(content).flatMap((entry) =>
    picturesOf(entry).flatMap((picture) =>
      toldIn(entry.tellings).flatMap((locale) => {
        const shown = picturePath(entry.collection, entry.id, pictureFileName(picture, locale));
        const svg = drawn[shown];
        if (!svg || picture.file) return [];
        const about = pictureAbout(entry, picture, content, [locale]);
        const path = pressPicturePath(entry, picture, locale);
        const part = partOf('press', svg, about, fingerprint);
        return [{ ...pressJob(path, part), density: printDensity }];
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

function pressJob(path: string, part: Omit<PicturePart, 'path'>): PressPictureJob {
  return { format: 'press-picture', path, ...part };
}

/** @param kind what tells what is made of a picture from what else is made of it. */
function partOf(
  kind: string,
  source: Uint8Array,
  about: PictureAbout,
  fingerprint: string,
): Omit<PicturePart, 'path'> {
  return {
    name: `${sha256(fingerprint, kind, JSON.stringify(about), source)}.picture`,
    source,
    about,
  };
}
