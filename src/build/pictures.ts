import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
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
      const { width, height } = await sharp(bytes).metadata();
      return { path, bytes, width, height };
    }),
  );
}
