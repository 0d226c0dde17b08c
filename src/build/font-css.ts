import { unicodeRange } from './font-characters.ts';
import { fallbackRules } from './font-fallbacks.ts';
import { type SliceName, slices } from './font-slices.ts';

interface Face {
  family: string;
  weight: number;
  slice: SliceName;
  /** Whether the face before it, of the same family, has what this one has not. */
  isRanged?: boolean;
  sizeAdjust?: string;
}

/**
 * Which file each family takes for which weight. Of two faces that have a character the later one
 * is taken: only it needs to say which characters are its own. The digits of an Arabic heading are
 * the text face's, made smaller: that face is large on its em, and Markazi Text small.
 */
const faces: readonly Face[] = [
  { family: 'Khayt Text Arabic', weight: 400, slice: 'text-digits' },
  { family: 'Khayt Text Arabic', weight: 400, slice: 'text-arabic', isRanged: true },
  { family: 'Khayt Text Arabic', weight: 700, slice: 'text-digits-bold' },
  { family: 'Khayt Text Arabic', weight: 700, slice: 'text-arabic-bold', isRanged: true },
  { family: 'Khayt Heading Arabic', weight: 600, slice: 'text-digits', sizeAdjust: '84%' },
  { family: 'Khayt Heading Arabic', weight: 600, slice: 'heading-arabic', isRanged: true },
  { family: 'Khayt Text Latin', weight: 400, slice: 'text-latin' },
  { family: 'Khayt Text Latin', weight: 700, slice: 'text-latin-bold' },
  { family: 'Khayt Heading Latin', weight: 600, slice: 'heading-latin' },
];

/** The stylesheet of the web fonts. */
export function fontStylesheet(): string {
  return `${[note, ...faces.map(faceRule), ...fallbackRules()].join('\n\n')}\n`;
}

const note = `/* Written by src/build/fonts.ts.
   font-display is optional: text is set once and never moves while it is read. A face that comes
   too late for the first page stands ready for the next one. */`;

function faceRule({ family, weight, slice, isRanged, sizeAdjust }: Face): string {
  const declarations = [
    `font-family: '${family}'`,
    `font-weight: ${weight}`,
    'font-display: optional',
    `src: url('./fonts/${slice}.woff2') format('woff2')`,
    ...(sizeAdjust ? [`size-adjust: ${sizeAdjust}`] : []),
    ...(isRanged ? [`unicode-range: ${unicodeRange(slices[slice].characters)}`] : []),
  ];
  return `@font-face {\n${declarations.map((line) => `  ${line};`).join('\n')}\n}`;
}
