import type { Direction } from '../i18n/locales.ts';

/**
 * A body of text as a closed union: what editors may write, and no more. Every format (page, PDF,
 * plain text, search) maps it with `satisfies Record<Block['kind'], …>`, so that a kind nobody has
 * thought of does not compile.
 */
export type Prose = readonly Block[];

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; id: string; runs: readonly Run[] }
  | { kind: 'paragraph'; runs: readonly Run[] }
  | { kind: 'list'; ordered: boolean; items: readonly Prose[] }
  | { kind: 'quote'; blocks: Prose }
  | { kind: 'callout'; tone: CalloutTone; blocks: Prose }
  | { kind: 'table'; head: readonly Cell[]; rows: readonly (readonly Cell[])[] }
  /** `<Statistic id="…"/>`: a figure of the list; `views/` add what it says to a reader. */
  | { kind: 'statistic'; statistic: string; shown?: ShownStatistic }
  /** `<Figure id="…"/>`: a picture of the entry; `views/` add where it is and what it says. */
  | { kind: 'figure'; picture: string; shown?: ShownPicture };

/** What stands out of a text, and why: to be noted, to be warned by, or to be copied whole. */
export const calloutTones = ['note', 'warning', 'copy'] as const;
export type CalloutTone = (typeof calloutTones)[number];

/** A figure as it may be shown: never without its year, what it counts, its source and its caution. */
export interface ShownStatistic {
  value: string;
  unit: string;
  text: string;
  /** "Counts: …", "Year: …", "Caution: …", in this order. */
  notes: readonly string[];
  sources: readonly string[];
}

/** A picture as it may be shown; its size in pixels, where the file has been measured. */
export interface ShownPicture {
  src: string;
  width?: number | undefined;
  height?: number | undefined;
  /** Its files by width or density, and how wide it is shown, as HTML has them. */
  srcset?: string;
  sizes?: string;
  alt: string;
  caption?: string | undefined;
  credit: string;
  /** The sources of the figures that it shows. */
  sources: readonly string[];
}

export type Cell = readonly Run[];

export type Run =
  | { kind: 'text'; text: string }
  /** A stretch that the bidirectional algorithm would otherwise lay out in the wrong order. */
  | { kind: 'isolate'; text: string; dir: Direction }
  | { kind: 'strong'; runs: readonly Run[] }
  | { kind: 'emphasis'; runs: readonly Run[] }
  /** `href` as the editor wrote it: `https:`, `mailto:`, `#part`, or `/networks/jordan/` without a language. */
  | { kind: 'link'; href: string; runs: readonly Run[] }
  /** `<Cite source="…"/>`: the sentence before it rests on this source. */
  | { kind: 'cite'; source: string }
  /**
   * `<Term id="…">words</Term>`: words that stand for a term of the glossary, or are spoken of;
   * `views/` add where the former lead.
   */
  | { kind: 'term'; term: string; runs: readonly Run[]; href?: string | undefined }
  | { kind: 'break' };

/** The words of a body without their form; blocks are parted by blank lines. */
export function plainText(prose: Prose): string {
  return prose.map(textOfBlock).join('\n\n');
}

/** The words of a line without their form. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map((run) => textOfRun[run.kind](run as never)).join('');
}

/** The sources that a body cites, in the order of their first mention, each once. */
export function citedIn(prose: Prose): string[] {
  return [...new Set(prose.flatMap(sourcesOf))];
}

/** The figures of the list that a body shows by itself. */
export function statisticsIn(prose: Prose): string[] {
  return blocksIn(prose).flatMap((block) => (block.kind === 'statistic' ? [block.statistic] : []));
}

/** Every block of a body, those within lists, quotations and callouts too. */
function blocksIn(prose: Prose): Block[] {
  return prose.flatMap((block) => {
    if (block.kind === 'list') return [block, ...block.items.flatMap(blocksIn)];
    return 'blocks' in block ? [block, ...blocksIn(block.blocks)] : [block];
  });
}

const textOfRun = {
  text: ({ text }) => text,
  isolate: ({ text }) => text,
  strong: ({ runs }) => plainRuns(runs),
  emphasis: ({ runs }) => plainRuns(runs),
  link: ({ runs }) => plainRuns(runs),
  cite: () => '',
  term: ({ runs }) => plainRuns(runs),
  break: () => '\n',
} satisfies { [K in Run['kind']]: (run: Extract<Run, { kind: K }>) => string };

const partsOfBlock = {
  heading: ({ runs }) => [runs],
  paragraph: ({ runs }) => [runs],
  list: ({ items }) => items.flatMap((item) => item.flatMap(linesOf)),
  quote: ({ blocks }) => blocks.flatMap(linesOf),
  callout: ({ blocks }) => blocks.flatMap(linesOf),
  table: ({ head, rows }) => [...head, ...rows.flat()],
  statistic: ({ shown }) =>
    shown ? [`${shown.value} ${shown.unit}`, shown.text, ...shown.notes].map(asLine) : [],
  figure: ({ shown }) =>
    shown ? [shown.alt, shown.caption ?? '', shown.credit].filter(Boolean).map(asLine) : [],
} satisfies { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly Cell[] };

function linesOf(block: Block): readonly Cell[] {
  return partsOfBlock[block.kind](block as never);
}

/** The sources of a block: of what stands in it, in its order. */
function sourcesOf(block: Block): readonly string[] {
  if (block.kind === 'statistic' || block.kind === 'figure') return block.shown?.sources ?? [];
  if (block.kind === 'list') return block.items.flat().flatMap(sourcesOf);
  if ('blocks' in block) return block.blocks.flatMap(sourcesOf);
  return linesOf(block).flat().flatMap(citations);
}

function asLine(text: string): Cell {
  return [{ kind: 'text', text }];
}

function textOfBlock(block: Block): string {
  return linesOf(block).map(plainRuns).join('\n');
}

function citations(run: Run): string[] {
  if (run.kind === 'cite') return [run.source];
  return 'runs' in run ? run.runs.flatMap(citations) : [];
}
