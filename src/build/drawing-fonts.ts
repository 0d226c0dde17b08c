import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { SliceName } from './font-slices.ts';

const fonts = join(import.meta.dirname, '../styles/fonts');

interface Face {
  file: SliceName;
  from: string;
  to: string;
}

/**
 * The web fonts that drawings are set with, and the name that each needs: a typesetter takes one
 * file for a family and weight, and those of Arabic and of Latin letters have the same family.
 */
const faces: readonly Face[] = [
  { file: 'text-arabic', from: 'Vazirmatn', to: 'VazirArab' },
  { file: 'text-arabic-bold', from: 'Vazirmatn', to: 'VazirArab' },
  { file: 'text-latin', from: 'Vazirmatn', to: 'VazirLatn' },
  { file: 'text-latin-bold', from: 'Vazirmatn', to: 'VazirLatn' },
  { file: 'heading-arabic', from: 'Markazi Text', to: 'Markazi Arab' },
  { file: 'heading-latin', from: 'Markazi Text', to: 'Markazi Latn' },
];

/** The file of a face as the site has it. */
type WebFont = Face & { bytes: Uint8Array };

/** The files of the typefaces that drawings are set with. */
export async function readWebFonts(): Promise<WebFont[]> {
  return Promise.all(
    faces.map(async (face) => ({
      ...face,
      bytes: await readFile(join(fonts, `${face.file}.woff2`)),
    })),
  );
}

/** Those files as a typesetter takes them. */
export async function drawingFonts(webFonts: readonly WebFont[]): Promise<Uint8Array[]> {
  return Promise.all(
    webFonts.map(async ({ bytes, from, to }) => {
      const font = await subsetFont(Buffer.from(bytes), '', {
        targetFormat: 'sfnt',
        keepAllGlyphs: true,
      });
      return renamed(font, from, to);
    }),
  );
}

/** A font under another family name of the same length, so that nothing in the file moves. */
function renamed(font: Uint8Array, from: string, to: string): Uint8Array {
  const [old, name] = [utf16(from), utf16(to)];
  const bytes = Buffer.from(font);
  for (let at = bytes.indexOf(old); at >= 0; at = bytes.indexOf(old, at + 1)) name.copy(bytes, at);
  return bytes;
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
