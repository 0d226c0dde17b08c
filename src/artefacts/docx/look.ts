import type {
  IBaseParagraphStyleOptions,
  ILevelsOptions,
  INumberingOptions,
  IStylesOptions,
} from 'docx';
import type { Direction } from '../../i18n/locales.ts';
import type { Setting } from './setting.ts';

/** Colours of a file: those of the site (src/styles/tokens.css). */
const colour = {
  ink: '14183A',
  soft: '474C6E',
  line: 'D8DBEA',
  tint: 'F3F4FA',
  deep: '1A215A',
  link: '2938A3',
  gold: 'F4B63F',
  goldInk: '6E4600',
  warn: 'FDF1D8',
};

/** A4 less its margins, in twentieths of a point; pictures are measured in pixels of 1/96 inch. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1304, bottom: 1417, left: 1247, right: 1247, header: 624, footer: 624 },
};
export const contentWidth = { twips: page.size.width - page.margin.left - page.margin.right };

/** How far each list stands in from what holds it. */
export const listIndent = 420;

const thin = { style: 'single', size: 4, color: colour.line } as const;
const none = { style: 'none', size: 0, color: 'auto' } as const;
export const tableBorders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: thin,
  bottom: thin,
};

/** The size in which a picture fits the page, never larger than it is. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, contentWidth.twips / 15 / width, 720 / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** A font that Word, LibreOffice and phones have, or replace, for both scripts. */
const font = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };

type Look = Pick<IBaseParagraphStyleOptions, 'run' | 'paragraph'>;

/** Every style of a file. */
export function stylesFor(to: Pick<Setting, 'dir' | 'languages'>): IStylesOptions {
  const { ltr, rtl } = to.languages;
  const size = sizeOf(to.dir);
  return {
    default: {
      document: {
        run: { font, size, color: colour.ink, language: { value: ltr, bidirectional: rtl } },
        paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
      },
      title: {
        run: { size: size + 12, bold: true },
        paragraph: { spacing: { before: 120, after: 200 } },
      },
      heading1: heading(size + 4),
      heading2: heading(size + 1),
      hyperlink: { run: { color: colour.link, underline: { type: 'single' } } },
    },
    characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
    paragraphStyles: Object.entries<Look>(looksFor(to.dir)).map(([id, look]) => ({
      ...{ id, name: id, basedOn: 'Normal' },
      ...look,
    })),
  };
}

/** The styles that a paragraph may name: these are all of them, and each is defined. */
export type StyleName = 'Title' | 'Heading1' | 'Heading2' | keyof ReturnType<typeof looksFor>;

function looksFor(dir: Direction) {
  const size = sizeOf(dir);
  const small = size - 4;
  return {
    Kind: { run: { bold: true } },
    Letterhead: { run: { size: size + 4, bold: true, color: colour.deep } },
    Date: { run: { bold: true, color: colour.goldInk }, paragraph: { spacing: { before: 360 } } },
    Summary: { run: { size: size + 2 } },
    Quote: panel(dir, colour.gold),
    Note: panel(dir, colour.deep, colour.tint),
    Warning: panel(dir, colour.gold, colour.warn),
    Caption: { run: { size: small, color: colour.soft } },
    TableHead: {
      run: { size: small, bold: true },
      paragraph: { spacing: { before: 60, after: 60 } },
    },
    TableText: { run: { size: small }, paragraph: { spacing: { before: 60, after: 60 } } },
    Figure: {
      run: { size: size + 10, bold: true, color: colour.deep },
      paragraph: { keepNext: true, spacing: { before: 240, after: 60 } },
    },
    End: {
      run: { color: colour.soft },
      paragraph: { alignment: 'center', spacing: { before: 320, after: 320 } },
    },
    Source: { run: { size: small }, paragraph: { indent: { start: 510, hanging: 510 } } },
    Small: { run: { size: small, color: colour.soft }, paragraph: { spacing: { after: 80 } } },
  } as const satisfies Record<string, Look>;
}

/** The size of a text in half points: Arabic stands smaller in its size than Latin. */
function sizeOf(dir: Direction): number {
  return dir === 'rtl' ? 24 : 21;
}

function heading(size: number): Look {
  return {
    run: { size, bold: true, color: colour.deep },
    paragraph: { keepNext: true, spacing: { before: 300, after: 120 } },
  };
}

/** A panel, whose bar stands where lines begin: the format has left and right borders only. */
function panel(dir: Direction, bar: string, fill?: string): Look {
  const side = dir === 'rtl' ? 'right' : 'left';
  return {
    paragraph: {
      indent: { start: 284, end: 284 },
      border: { [side]: { ...thin, size: 18, space: 8, color: bar } },
      ...(fill && { shading: { type: 'clear', color: 'auto', fill } }),
    },
  };
}

/** The numbers and the bullets of lists, nine deep, as the format allows. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'numbers',
      levels: levels((level) => ({ format: 'decimal', text: `%${level + 1}.` })),
    },
    { reference: 'bullets', levels: levels(() => ({ format: 'bullet', text: '•' })) },
  ],
};

function levels(
  look: (level: number) => Pick<ILevelsOptions, 'format' | 'text'>,
): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    ...look(level),
    alignment: 'start',
    style: {
      paragraph: { indent: { start: (level + 1) * listIndent, hanging: listIndent } },
    },
  }));
}
