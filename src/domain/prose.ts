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
  | { kind: 'callout'; tone: 'note' | 'warning'; blocks: Prose }
  | { kind: 'table'; head: readonly Cell[]; rows: readonly (readonly Cell[])[] };

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
  return [...new Set(prose.flatMap(runsOf).flatMap(citations))];
}

const textOfRun = {
  text: ({ text }) => text,
  isolate: ({ text }) => text,
  strong: ({ runs }) => plainRuns(runs),
  emphasis: ({ runs }) => plainRuns(runs),
  link: ({ runs }) => plainRuns(runs),
  cite: () => '',
  break: () => '\n',
} satisfies { [K in Run['kind']]: (run: Extract<Run, { kind: K }>) => string };

const partsOfBlock = {
  heading: ({ runs }) => [runs],
  paragraph: ({ runs }) => [runs],
  list: ({ items }) => items.flatMap((item) => item.flatMap(linesOf)),
  quote: ({ blocks }) => blocks.flatMap(linesOf),
  callout: ({ blocks }) => blocks.flatMap(linesOf),
  table: ({ head, rows }) => [...head, ...rows.flat()],
} satisfies { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly Cell[] };

function linesOf(block: Block): readonly Cell[] {
  return partsOfBlock[block.kind](block as never);
}

function runsOf(block: Block): readonly Run[] {
  return linesOf(block).flat();
}

function textOfBlock(block: Block): string {
  return linesOf(block).map(plainRuns).join('\n');
}

function citations(run: Run): string[] {
  if (run.kind === 'cite') return [run.source];
  return 'runs' in run ? run.runs.flatMap(citations) : [];
}
