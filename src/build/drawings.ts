import sharp from 'sharp';
import { type DrawingBoard, drawingBoard } from '../artefacts/drawing/draw.ts';
import { drawingMetadata } from '../artefacts/drawing/metadata.ts';
import type { PressKit } from '../artefacts/typesetter.ts';
import { type Content, everyEntry } from '../domain/content.ts';
import { localeList } from '../i18n/locales.ts';
import { type DrawingSheet, wantedDrawings } from '../views/drawing.ts';
import { smallerPath } from '../views/picture.ts';
import { type ArtefactCache, type KeptFile, sha256 } from './artefact-cache.ts';
import { drawingFonts, readWebFonts } from './drawing-fonts.ts';
import { inFewColours } from './few-colours.ts';
import type { PictureFile } from './pictures.ts';

/** The drawings of a build, and the names that they are kept under. */
export interface Drawings {
  pictures: PictureFile[];
  /** Each as it was drawn, without a size, by where the picture of it stands. */
  svgs: Record<string, Uint8Array>;
  names: string[];
}

/** How wide a page shows a drawing, and how many pixels it has for each of those: on dense screens, and on others. */
const width = 480;
const densities = [1.5, 1] as const;
/** The ground of a sheet, where its edge is not on a whole pixel. */
const ground = '#f3f4fa';

/**
 * Draws what the entries ask for, in every language; what has been drawn before is taken from the cache.
 * @param kit the Typst sources, and what tells the programs from other ones.
 * @throws when a drawing cannot be made.
 */
export async function makeDrawings(
  content: Content,
  cache: ArtefactCache,
  { sources, fingerprint }: PressKit & { fingerprint: string },
): Promise<Drawings> {
  const wanted = everyEntry(content).flatMap((entry) =>
    localeList.flatMap((locale) => wantedDrawings(entry, content, locale)),
  );
  const webFonts = await readWebFonts();
  const programs = sha256(fingerprint, ...webFonts.map(({ bytes }) => bytes));
  let board: DrawingBoard | undefined;
  const pictures: PictureFile[] = [];
  const svgs: Drawings['svgs'] = {};
  const names: string[] = [];
  for (const { path, sheet } of wanted) {
    const name = sha256(programs, JSON.stringify(sheet));
    const own = {
      svg: `${name}.svg`,
      webps: densities.map((density) => `${name}-${density}.webp`),
    };
    let svg = (await cache.find(own.svg))?.bytes;
    let drawn = (await Promise.all(own.webps.map((webp) => cache.find(webp)))).filter(isSized);
    if (!svg || drawn.length < densities.length) {
      board ??= drawingBoard({ sources, fonts: await drawingFonts(webFonts) });
      const drawing = board(sheet);
      svg = Buffer.from(drawing);
      drawn = await Promise.all(densities.map((own) => rasterized(drawing, sheet, own)));
      await cache.keep(own.svg, { bytes: svg });
      for (const [at, webp] of own.webps.entries())
        if (drawn[at]) await cache.keep(webp, drawn[at]);
    }
    const paths = [path, smallerPath(path, width)];
    pictures.push(...drawn.map((file, at) => ({ ...file, path: paths[at] ?? path })));
    svgs[path] = svg;
    names.push(own.svg, ...own.webps);
  }
  return { pictures, svgs, names };
}

type Sized = Omit<PictureFile, 'path'>;

/** A drawing as the page shows it: few colours, and nothing lost of them. */
async function rasterized(svg: string, { about }: DrawingSheet, density: number): Promise<Sized> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 * density })
    .flatten({ background: ground })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: 3 } as const;
  const bytes = await sharp(inFewColours(data, svg, ground), { raw })
    .webp({ lossless: true, effort: 6 })
    .withXmp(drawingMetadata(about))
    .toBuffer();
  return { bytes, width, height: Math.round(info.height / density), pixels: info.width };
}

function isSized(file: KeptFile | undefined): file is Sized {
  return file?.width !== undefined && file.height !== undefined;
}
