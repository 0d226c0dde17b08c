import sharp from 'sharp';
import type { PageContext } from '../artefacts/one-file/page-blocks.ts';
import { named, type PictureFile } from './pictures.ts';

/** How many bytes a page that stands alone has at most: what mail and messengers carry anywhere. */
const mostBytes = 150_000;

/** How wide pictures are, the widest that fits first; in the end a page has only their words. */
const widths = [960, 720, 480, 320];

/**
 * A page with its pictures as large as it can hold them.
 * @param write the page with some pictures in it.
 * @throws naming the picture that is not whole.
 */
export async function pageWithPictures(
  pictures: Readonly<Record<string, PictureFile>>,
  write: (within: PageContext['pictures']) => string,
): Promise<Buffer> {
  for (const width of widths) {
    const entries = Object.entries(pictures).map(
      async ([address, picture]) =>
        [address, await named(picture.path, () => within(picture, width))] as const,
    );
    const page = Buffer.from(write(Object.fromEntries(await Promise.all(entries))));
    if (page.length <= mostBytes) return page;
    if (entries.length === 0) break;
  }
  return Buffer.from(write({}));
}

/** A picture at most so wide, in whichever of two formats is the smaller. */
async function within({ bytes, width: own }: PictureFile, most: number) {
  const image = sharp(bytes, { failOn: 'error' }).resize({ width: Math.min(own, most) });
  const [photograph, drawing] = await Promise.all([
    image.clone().webp({ quality: 75 }).toBuffer({ resolveWithObject: true }),
    image.clone().webp({ lossless: true }).toBuffer({ resolveWithObject: true }),
  ]);
  const { data, info } = drawing.data.length < photograph.data.length ? drawing : photograph;
  const src = `data:image/webp;base64,${data.toString('base64')}`;
  return { src, width: info.width, height: info.height };
}
