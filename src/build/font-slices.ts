import {
  arabicHeading,
  arabicHeadingShapes,
  arabicText,
  digitsAndPunctuation,
  latin,
} from './font-characters.ts';

/** One file of a web font: which characters of which typeface, at which weight. */
export interface Slice {
  /** The package's file that it is cut from, below `node_modules/`. */
  source: string;
  characters: string;
  /** Encoded shapes that are kept beside the characters; with them, no other ligature is. */
  shapes?: string;
  /** Whether its characters keep their own widths, whatever stands beside them. */
  isTabular?: boolean;
  weight: number;
}

const vazirmatn = '@fontsource-variable/vazirmatn/files/vazirmatn';
const markazi = '@fontsource-variable/markazi-text/files/markazi-text';

const text = { source: `${vazirmatn}-arabic-wght-normal.woff2`, characters: arabicText };
// The packages keep digits and most punctuation of both scripts in their Latin file.
const digits = {
  source: `${vazirmatn}-latin-wght-normal.woff2`,
  characters: digitsAndPunctuation,
  isTabular: true,
};
const latinText = { source: `${vazirmatn}-latin-wght-normal.woff2`, characters: latin };

/** Every web font file by its name in `src/styles/fonts/`. */
export const slices = {
  'text-arabic': { ...text, weight: 400 },
  'text-arabic-bold': { ...text, weight: 700 },
  'text-digits': { ...digits, weight: 400 },
  'text-digits-bold': { ...digits, weight: 700 },
  'text-latin': { ...latinText, weight: 400 },
  'text-latin-bold': { ...latinText, weight: 700 },
  'heading-arabic': {
    source: `${markazi}-arabic-wght-normal.woff2`,
    characters: arabicHeading,
    shapes: arabicHeadingShapes,
    weight: 600,
  },
  'heading-latin': {
    source: `${markazi}-latin-wght-normal.woff2`,
    characters: latin,
    weight: 600,
  },
} satisfies Record<string, Slice>;

export type SliceName = keyof typeof slices;
