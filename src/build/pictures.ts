import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { DocxPicture } from '../artefacts/docx/setting.ts';
import { type Content, everyEntry } from '../domain/content.ts';
import { picturePath } from '../views/picture.ts';

/** A picture that pages show: the file as it is, and the size at which they show it. */
export interface PictureFile {
  path: string;
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * The pictures of the released entries that are files of the content, by where they stand below the
 * site's root.
 * @param folder the folder of the content.
 * @throws when a picture is not there or is none.
 */
export async function releasedPictures(content: Content, folder: string): Promise<PictureFile[]> {
  const wanted = everyEntry(content).flatMap(({ collection, id, facts }) => {
    const files = 'pictures' in facts ? facts.pictures.flatMap(({ file }) => file ?? []) : [];
    return files.map((file) => ({
      path: picturePath(collection, id, file),
      source: join(folder, collection, id, file),
    }));
  });
  return Promise.all(
    wanted.map(async ({ path, source }) => {
      const bytes = await readFile(source);
      const { width, height } = await named(source, () => sharp(bytes).metadata());
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
  const entries = Object.entries(pictures).map(
    async ([source, { path, ...picture }]) =>
      [source, await named(path, () => docxPicture(picture))] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

/** All of a picture is read, so that no half of one gets into a file. */
async function docxPicture(picture: Omit<PictureFile, 'path'>): Promise<DocxPicture> {
  const image = sharp(picture.bytes, { failOn: 'error' });
  const bytes = await image.png().toBuffer();
  const { format } = await image.metadata();
  if (format === 'jpeg') return { ...picture, type: 'jpg' };
  return { ...picture, type: 'png', ...(format !== 'png' && { bytes }) };
}

/** What is read from a picture; where that fails, the fault names it. */
async function named<Read>(picture: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${picture} cannot be read as a picture: ${cause}`, { cause });
  }
}
