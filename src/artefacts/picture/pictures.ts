import sharp, { type Sharp } from 'sharp';
import type { PictureAbout } from '../../views/picture-about.ts';
import { withIptc } from './iptc.ts';
import { pictureXmp } from './xmp.ts';

// Nothing of what a camera or a telephone wrote into a file is kept: no place, no device, no owner.

/** A picture and the size at which it is shown. */
export interface SizedPicture {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/**
 * A picture as pages show it, at most so wide and in the format of its file.
 * @throws when it cannot be read whole.
 */
export async function webPicture(
  source: Uint8Array,
  about: PictureAbout,
  most: number,
): Promise<SizedPicture> {
  const image = await whole(source);
  const { format } = await sharp(source).metadata();
  const small = image.resize({ width: most, withoutEnlargement: true });
  const { data, info } = await encoded(small, format)
    .withXmp(pictureXmp(about))
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/**
 * A picture in full size as newsrooms take it: JPEG with caption, credit and terms as XMP and IPTC.
 * @param source a picture, or a drawing with the density at which it is set.
 * @throws when it cannot be read whole.
 */
export async function pressPicture(
  source: Uint8Array,
  about: PictureAbout,
  density?: number,
): Promise<SizedPicture> {
  const { data, info } = await (
    await whole(source, density)
  )
    .flatten({ background: '#fff' })
    .jpeg({ quality: 94, chromaSubsampling: '4:4:4' })
    .withXmp(pictureXmp(about))
    .toBuffer({ resolveWithObject: true });
  return { bytes: withIptc(data, about), width: info.width, height: info.height };
}

/** All of a picture, upright, so that no half of one gets into a file. */
async function whole(source: Uint8Array, density?: number): Promise<Sharp> {
  return sharp(source, { failOn: 'error', ...(density && { density }) }).autoOrient();
}

function encoded(image: Sharp, format: string | undefined): Sharp {
  if (format === 'jpeg') return image.jpeg({ quality: 80, mozjpeg: true });
  if (format === 'webp') return image.webp({ quality: 80 });
  return image.png({ compressionLevel: 9 });
}
