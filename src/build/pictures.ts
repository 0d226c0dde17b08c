import sharp from 'sharp';
import type { DocxPicture } from '../artefacts/docx/setting.ts';

/** A picture that pages show, and the size at which they show it. */
export interface PictureFile {
  path: string;
  bytes: Uint8Array;
  width: number;
  height: number;
  /** How wide it is in pixels, where that is more than the width at which it is shown. */
  pixels?: number;
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
export async function named<Read>(picture: string, read: () => Promise<Read>): Promise<Read> {
  try {
    return await read();
  } catch (cause) {
    throw new Error(`${picture} cannot be read as a picture: ${cause}`, { cause });
  }
}
