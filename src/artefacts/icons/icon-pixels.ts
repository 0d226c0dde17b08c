import sharp from 'sharp';
import type { IconEdition } from '../../views/icon-editions.ts';
import type { IconSheet } from './icon-sheet.ts';
import { drawnSvg, iconMetadata } from './icon-svg.ts';
import type { Typeface } from './typeface.ts';

/** The dots to an inch at which an SVG has the size that it asks for. */
const density = 72;

/** An edition as pixels: red, green, blue and opacity, a byte each, and what its SVG says of itself as XMP. */
export interface IconPixels {
  data: Uint8Array;
  width: number;
  height: number;
  xmp: string;
}

/** An edition so many pixels wide; where nothing is drawn it is transparent. */
export async function iconPixels(
  sheet: IconSheet,
  edition: IconEdition,
  { width, pixels }: { width: number; pixels: number },
  face: Typeface,
): Promise<IconPixels> {
  const svg = Buffer.from(drawnSvg(sheet, edition, face));
  // Set at this density it has its size at once: sizing it again would take longer than drawing it.
  const { data, info } = await sharp(svg, { density: (density * pixels) / width })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/">${iconMetadata(sheet, edition)}</x:xmpmeta>`;
  return { data, width: info.width, height: info.height, xmp };
}
