import type { Block, CalloutTone, Prose, Run, ShownStatistic } from '../domain/prose.ts';
import type { Direction } from '../i18n/locales.ts';

/**
 * A body of text as data for every file of an entry: `prose.typ` draws each kind for the PDF,
 * `docx/body.ts` for word processors. Text stays text there, whatever it holds; nothing that an
 * editor writes is ever read as Typst.
 */
export type SheetBlock =
  | { kind: 'heading'; level: number; runs: SheetRun[] }
  | { kind: 'paragraph'; runs: SheetRun[] }
  | { kind: 'list'; ordered: boolean; items: SheetBlock[][] }
  | { kind: 'quote'; blocks: SheetBlock[] }
  | { kind: 'callout'; tone: CalloutTone; blocks: SheetBlock[] }
  | { kind: 'table'; head: SheetRun[][]; rows: SheetRun[][][] }
  | {
      kind: 'figure';
      src: string;
      alt: string;
      caption: string | null;
      credit: string;
      cites: SheetRun[];
    };

export type SheetRun =
  | { kind: 'text'; text: string }
  | { kind: 'isolate'; text: string; dir: Direction }
  | { kind: 'strong'; runs: SheetRun[] }
  | { kind: 'emphasis'; runs: SheetRun[] }
  | { kind: 'link'; href: string; runs: SheetRun[] }
  | { kind: 'cite'; number: number }
  | { kind: 'break' };

/** What a body's links and citations point to. */
export interface Pointers {
  /** The full address of the page that the body is on. */
  address: string;
  /** The number of each source, by id. */
  numbers: Readonly<Record<string, number>>;
}

/**
 * A body as a file takes it: links with their full address, citations with their number.
 * @throws when it cites a source that has no number.
 */
export function sheetProse(prose: Prose, pointers: Pointers): SheetBlock[] {
  return prose.map((block) => sheetBlock[block.kind](block as never, pointers));
}

const sheetBlock = {
  // The entry's title is not a heading of the outline, so a body's first level is the outline's.
  heading: ({ level, runs }, to) => ({ kind: 'heading', level: level - 1, runs: line(runs, to) }),
  paragraph: ({ runs }, to) => ({ kind: 'paragraph', runs: line(runs, to) }),
  list: ({ ordered, items }, to) => ({
    kind: 'list',
    ordered,
    items: items.map((item) => sheetProse(item, to)),
  }),
  quote: ({ blocks }, to) => ({ kind: 'quote', blocks: sheetProse(blocks, to) }),
  callout: ({ tone, blocks }, to) => ({ kind: 'callout', tone, blocks: sheetProse(blocks, to) }),
  table: ({ head, rows }, to) => ({
    kind: 'table',
    head: head.map((cell) => line(cell, to)),
    rows: rows.map((row) => row.map((cell) => line(cell, to))),
  }),
  statistic: ({ shown }, to) => ({
    kind: 'callout',
    tone: 'note',
    blocks: shown ? statisticBlocks(shown, to) : [],
  }),
  figure: ({ shown }, to) => {
    if (!shown) return { kind: 'paragraph', runs: [] };
    const { src, alt, caption = null, credit } = shown;
    return { kind: 'figure', src, alt, caption, credit, cites: cites(shown.sources, to) };
  },
} satisfies { [K in Block['kind']]: (block: Of<Block, K>, to: Pointers) => SheetBlock };

const sheetRun = {
  text: ({ text }) => ({ kind: 'text', text }),
  isolate: ({ text, dir }) => ({ kind: 'isolate', text, dir }),
  strong: ({ runs }, to) => ({ kind: 'strong', runs: line(runs, to) }),
  emphasis: ({ runs }, to) => ({ kind: 'emphasis', runs: line(runs, to) }),
  link: ({ href, runs }, to) => ({
    kind: 'link',
    href: new URL(href, to.address).href,
    runs: line(runs, to),
  }),
  cite: ({ source }, { numbers }) => {
    const number = numbers[source];
    if (!number) throw new Error(`The source ${source} is cited and not listed.`);
    return { kind: 'cite', number };
  },
  term: ({ runs }, to) => ({ kind: 'emphasis', runs: line(runs, to) }),
  break: () => ({ kind: 'break' }),
} satisfies { [K in Run['kind']]: (run: Of<Run, K>, to: Pointers) => SheetRun };

type Of<Union, Kind> = Extract<Union, { kind: Kind }>;

function line(runs: readonly Run[], to: Pointers): SheetRun[] {
  return runs.map((run) => sheetRun[run.kind](run as never, to));
}

function cites(sources: readonly string[], { numbers }: Pointers): SheetRun[] {
  return sources.map((id) => ({ kind: 'cite', number: numbers[id] ?? 0 }));
}

function statisticBlocks(shown: ShownStatistic, to: Pointers): SheetBlock[] {
  const value: SheetRun = { kind: 'strong', runs: [text(`${shown.value} ${shown.unit}`)] };
  const lines = [
    [value, ...cites(shown.sources, to)],
    [text(shown.text)],
    ...shown.notes.map((note) => [text(note)]),
  ];
  return lines.map((runs) => ({ kind: 'paragraph', runs }));
}

function text(words: string): SheetRun {
  return { kind: 'text', text: words };
}
