import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { DocxPicture } from '../artefacts/docx/setting.ts';
import type { Content } from '../domain/content.ts';
import { picturePath } from '../views/picture.ts';

/** A picture that pages show: the file as it is, and its size in pixels. */
export interface PictureFile {
  path: string;
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * The pictures of the released notes, by where they stand below the site's root.
 * @param folder the folder of the content.
 * @throws when a picture is not there or is none.
 */
export async function releasedPictures(content: Content, folder: string): Promise<PictureFile[]> {
  const wanted = content.press.flatMap(({ id, facts }) =>
    facts.pictures.map(({ file }) => ({
      path: picturePath('press', id, file),
      source: join(folder, 'press', id, file),
    })),
  );
  return Promise.all(
    wanted.map(async ({ path, source }) => {
      const bytes = await readFile(source);
      const { width, height } = await named(source, sharp(bytes).metadata());
      return { path, bytes, width, height };
    }),
  );
}

/**
 * Pictures as word processors take them: JPEG and PNG as they are, any other kind as PNG.
 * @throws naming the picture that is not whole.
 */
export async function docxPictures(
  pictures: Readonly<Record<string, PictureFile>>,
): Promise<Record<string, DocxPicture>> {
  const entries = Object.entries(pictures).map(async ([source, { path, bytes, width, height }]) => {
    // All of it is read, so that no half picture gets into a file.
    const picture = sharp(bytes, { failOn: 'error' });
    const png = await named(path, picture.png().toBuffer());
    const { format } = await picture.metadata();
    const kept = format === 'jpeg' || format === 'png';
    const type = format === 'jpeg' ? 'jpg' : 'png';
    return [source, { type, bytes: kept ? bytes : png, width, height }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** What is read from a picture; where that fails, the fault names it. */
async function named<Read>(picture: string, reading: Promise<Read>): Promise<Read> {
  return reading.catch((cause) => {
    throw new Error(`${picture} cannot be read as a picture: ${cause}`, { cause });
  });
}
