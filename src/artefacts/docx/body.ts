import {
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import type { SheetBlock, SheetRun } from '../sheet-prose.ts';
import { contentWidth, fitted, listIndent, type StyleName, tableBorders } from './look.ts';
import { lineOf, wordsOf } from './runs.ts';
import type { DocxPicture, Setting } from './setting.ts';

export type Part = Paragraph | Table;

/** Where a block stands: in what, how deep in lists, and after which number or bullet. */
export interface Place {
  style?: StyleName;
  depth?: number;
  item?: IParagraphOptions['numbering'];
}

/** A body of text as paragraphs and tables. */
export function bodyOf(blocks: readonly SheetBlock[], to: Setting, place: Place = {}): Part[] {
  return blocks.flatMap((block) => setBlock[block.kind](block as never, to, place));
}

/** A paragraph in the direction of the file. */
export function paragraphOf(
  children: readonly ParagraphChild[],
  to: Setting,
  { style, depth = 0, item }: Place = {},
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...options,
    ...(to.dir === 'rtl' && { bidirectional: true }),
    ...(style && { style }),
    ...(item ? { numbering: item } : depth > 0 && { indent: { start: depth * listIndent } }),
    children,
  });
}

const setBlock = {
  heading: ({ level, runs }, to) => [
    paragraphOf(lineOf(runs, to), to, { style: level === 1 ? 'Heading1' : 'Heading2' }),
  ],
  paragraph: ({ runs }, to, place) => [paragraphOf(lineOf(runs, to), to, place)],
  list: ({ ordered, items }, to, { style, depth = 0 }) => {
    const instance = to.nextNumber();
    const item = { reference: ordered ? 'numbers' : 'bullets', level: depth, instance };
    const inside = { ...(style && { style }), depth: depth + 1 };
    return items.flatMap(([first, ...rest]) => [
      ...(first ? bodyOf([first], to, { ...inside, item }) : []),
      ...bodyOf(rest, to, inside),
    ]);
  },
  quote: ({ blocks }, to, place) => bodyOf(blocks, to, { ...place, style: 'Quote' }),
  callout: ({ tone, blocks }, to, place) =>
    bodyOf(blocks, to, { ...place, style: tone === 'warning' ? 'Warning' : 'Note' }),
  // Without a paragraph between them, two tables would be one.
  table: ({ head, rows }, to) => [
    new Table({
      ...(to.dir === 'rtl' && { visuallyRightToLeft: true }),
      width: { size: 100, type: 'pct' },
      columnWidths: head.map(() => Math.floor(contentWidth.twips / head.length)),
      borders: tableBorders,
      rows: [rowOf(head, to, true), ...rows.map((row) => rowOf(row, to, false))],
    }),
    paragraphOf([], to, { style: 'Small' }),
  ],
  figure: ({ src, alt, caption, credit, cites }, to, place) => {
    const picture = to.pictures[src];
    const words = wordsOf(`${caption ?? (picture ? '' : alt)} (${credit})`.trim(), to);
    const line = [...words, ...lineOf(cites, to)];
    const under = paragraphOf(line, to, { ...place, style: 'Caption' });
    if (!picture) return [under];
    return [paragraphOf([pictureRun(picture, alt, to)], to, place, { keepNext: true }), under];
  },
} satisfies {
  [K in SheetBlock['kind']]: (
    block: Extract<SheetBlock, { kind: K }>,
    to: Setting,
    place: Place,
  ) => Part[];
};

function rowOf(cells: readonly SheetRun[][], to: Setting, isHead: boolean): TableRow {
  const style = isHead ? 'TableHead' : 'TableText';
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map(
      (runs) => new TableCell({ children: [paragraphOf(lineOf(runs, to), to, { style })] }),
    ),
  });
}

function pictureRun(picture: DocxPicture, alt: string, to: Setting): ImageRun {
  const { type, bytes, width, height } = picture;
  return new ImageRun({
    type,
    data: bytes,
    transformation: fitted(width, height),
    // Ids of the library's own go on from one file to the next.
    altText: { id: `${to.nextNumber()}`, name: alt, title: alt, description: alt },
  });
}
