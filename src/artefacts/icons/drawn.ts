import type { IconEdition } from '../../views/icon-editions.ts';
import type { IconSheet } from './icon-sheet.ts';
import { outlineOf, set } from './setting.ts';
import type { Typeface } from './typeface.ts';

/** What an edition shows: the elements of an SVG, on a grid of so many units. */
export interface Drawn {
  width: number;
  height: number;
  elements: string;
}

/** Draws an edition; its text is outlines. */
export function drawn(sheet: IconSheet, edition: IconEdition, face: Typeface): Drawn {
  return editions[edition](sheet, face);
}

const editions = {
  tile,
  banner,
  pictogram: ({ path, colour }) => alone(path, colour),
  'pictogram-black': ({ path }) => alone(path, '#000'),
  'pictogram-white': ({ path }) => alone(path, '#fff'),
} satisfies Record<IconEdition, (sheet: IconSheet, face: Typeface) => Drawn>;

/** A pictogram is drawn on 48 units and keeps to the 40 in the middle. */
const [grid, margin, live] = [48, 4, 40];

/** Number and pictogram above, the label below, as on the site. */
function tile(sheet: IconSheet, face: Typeface): Drawn {
  const [width, height, inset, unit] = [240, 240, 18, 2.6];
  const start = fromStart(sheet, width, inset);
  const room = { x: start, width: width - 2 * inset, height: 84, size: 38, lines: 3 };
  const label = set(sheet.label, sheet.lang, room, face);
  const lowest = height - inset - 0.2 * label.size;
  const first = lowest - (label.lines.length - 1) * label.leading;
  const number = numberOf(sheet, face, 92);
  const elements = [
    ground(sheet, width, height),
    filled(
      outlineOf(number, sheet.lang, start, inset + number.height),
      outlineOf(label, sheet.lang, start, first),
    ),
    placed(sheet, unit, fromStart(sheet, width, width - inset - live * unit, live * unit), inset),
  ];
  return { width, height, elements: elements.join('') };
}

/** Pictogram, number and the whole title in a row. */
function banner(sheet: IconSheet, face: Typeface): Drawn {
  const [width, height, inset, unit] = [800, 200, 28, 3.6];
  const [afterPicture, afterNumber] = [202, 320];
  const room = {
    x: fromStart(sheet, width, afterNumber),
    width: width - afterNumber - inset,
    height: height - 2 * inset,
    size: 54,
    lines: 4,
  };
  const title = set(sheet.title, sheet.lang, room, face);
  // What is seen of a line has its middle above the place where the letters stand.
  const first = (height - (title.lines.length - 1) * title.leading) / 2 + 0.28 * title.size;
  const number = numberOf(sheet, face, 115);
  const numberAt = fromStart(sheet, width, afterPicture);
  const elements = [
    ground(sheet, width, height),
    filled(
      outlineOf(number, sheet.lang, numberAt, (height + number.height) / 2),
      outlineOf(title, sheet.lang, room.x, first),
    ),
    placed(sheet, unit, fromStart(sheet, width, inset, live * unit), inset),
  ];
  return { width, height, elements: elements.join('') };
}

function alone(path: string, colour: string): Drawn {
  return { width: grid, height: grid, elements: stroked(path, colour) };
}

/** A place so far from the side where lines begin; of something with a width, its left side. */
function fromStart({ dir }: IconSheet, width: number, place: number, own = 0): number {
  return dir === 'rtl' ? width - place - own : place;
}

function numberOf({ number, lang }: IconSheet, face: Typeface, size: number) {
  const line = face(String(number), lang);
  const tops = line.strokes.flatMap(({ values }) => values.filter((_, index) => index % 2 === 1));
  return { lines: [line], size, leading: 0, height: -Math.min(...tops) * size };
}

function ground({ colour }: IconSheet, width: number, height: number): string {
  return `<rect width="${width}" height="${height}" rx="6" fill="${colour}"/>`;
}

function filled(...outlines: string[]): string {
  return `<path fill="#fff" d="${outlines.join('')}"/>`;
}

/** The pictogram in white; what is drawn of it begins at this place. */
function placed({ path }: IconSheet, unit: number, x: number, y: number): string {
  const move = [x, y].map((place) => Number((place - margin * unit).toFixed(1))).join(' ');
  return `<g transform="translate(${move})scale(${unit})">${stroked(path, '#fff')}</g>`;
}

function stroked(path: string, colour: string): string {
  return `<path fill="none" stroke="${colour}" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" d="${path}"/>`;
}
