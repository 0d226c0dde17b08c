import sharp from 'sharp';
import type { IconEdition } from '../../views/icon-editions.ts';
import type { IconSheet } from './icon-sheet.ts';
import { drawnSvg, iconMetadata } from './icon-svg.ts';
import type { Typeface } from './typeface.ts';

/** The dots to an inch at which an SVG has the size that it asks for. */
const density = 72;

/**
 * An edition as a PNG so many pixels wide, with what its SVG says of itself. Where nothing is drawn
 * it is transparent; few colours make a small file.
 */
export async function iconPng(
  sheet: IconSheet,
  edition: IconEdition,
  { width, pixels }: { width: number; pixels: number },
  face: Typeface,
): Promise<Uint8Array> {
  const svg = Buffer.from(drawnSvg(sheet, edition, face));
  // Set at this density it has its size at once: sizing it again would take longer than drawing it.
  return sharp(svg, { density: (density * pixels) / width })
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${iconMetadata(sheet, edition)}</x:xmpmeta>`)
    .toBuffer();
}
