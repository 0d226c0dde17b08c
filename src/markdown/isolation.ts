import type { Block, Prose, Run } from '../domain/prose.ts';
import type { Direction } from '../i18n/locales.ts';
import { piecesOf } from './pieces.ts';
import { type Stretch, visualOrder } from './visual-order.ts';

/**
 * Sets apart what the bidirectional algorithm (UAX #9) would lay out in the wrong order: a phone
 * number, a range of years or a document's symbol in Arabic, Arabic words and their digits in
 * English. Only those: an isolate that changes nothing breaks the flow of screen readers.
 */
export function isolated(block: Block, dir: Direction): Block {
  const line = (runs: readonly Run[]) => isolatedLine(runs, dir);
  const blocks = (prose: Prose) => prose.map((inner) => isolated(inner, dir));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: line(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(blocks) };
    case 'quote':
    case 'callout':
      return { ...block, blocks: blocks(block.blocks) };
    case 'table':
      return { ...block, head: block.head.map(line), rows: block.rows.map((row) => row.map(line)) };
    case 'statistic':
    case 'figure':
      return block;
    default:
      return block satisfies never;
  }
}

// Each is tried in turn. No prose has as many within reach of each other; then all are set apart.
const most = 100;

/** The stretches of a line that have to be set apart so that each reads in its own order. */
export function disordered(line: string, dir: Direction): Stretch[] {
  let at = 0;
  return piecesOf(line, dir).flatMap((piece) => {
    const from = at;
    at += piece.length;
    return disorderedIn(piece, dir).map((stretch) => ({
      ...stretch,
      start: from + stretch.start,
      end: from + stretch.end,
    }));
  });
}

function disorderedIn(line: string, dir: Direction): Stretch[] {
  const foreign = foreignIn(line, dir);
  if (foreign.length === 0) return [];
  const wanted = String(visualOrder(line, dir, foreign));
  const isWanted = (stretches: readonly Stretch[]) =>
    String(visualOrder(line, dir, stretches)) === wanted;
  if (isWanted([])) return [];
  if (foreign.length > most) return foreign;
  return foreign.reduce((kept, stretch) => {
    const fewer = kept.filter((other) => other !== stretch);
    return isWanted(fewer) ? fewer : kept;
  }, foreign);
}

// A citation or a break: nothing that a stretch may reach over.
const object = '\ufffc';

const sign = `[^\\s\\p{Script=Arabic}\\p{Pi}\\p{Pf}()،؛؟${object}]`;
const foreign = {
  // A telephone number; a number in groups of three; a token, and the Latin words that follow it.
  rtl: new RegExp(
    `\\+\\d[\\d -]*\\d|\\d{1,3}(?:[ \\u00a0]\\d{3})+(?!\\d)|${sign}+(?: \\p{Script=Latin}${sign}*)*`,
    'gu',
  ),
  // From an Arabic letter to the last one before a Latin letter.
  ltr: new RegExp(
    `\\p{Script=Arabic}(?:[^\\p{Script=Latin}${object}]*[\\p{Script=Arabic}\\p{M}])?`,
    'gu',
  ),
} as const satisfies Record<Direction, RegExp>;

function foreignIn(line: string, dir: Direction): Stretch[] {
  const own = dir === 'rtl' ? 'ltr' : 'rtl';
  return Array.from(line.matchAll(foreign[dir]), ({ 0: text, index }) => {
    const before = /^[^\p{L}\p{Nd}+#@]*/u.exec(text)?.[0].length ?? 0;
    const after = /[^\p{L}\p{M}\p{Nd}%/]*$/u.exec(text)?.[0].length ?? 0;
    return { start: index + before, end: index + text.length - after, dir: own } as const;
  }).filter(({ start, end }) => end > start);
}

function isolatedLine(runs: readonly Run[], dir: Direction): Run[] {
  const line = runs.map(flat).join('');
  const stretches = disordered(line, dir);
  return stretches.length > 0 ? cut(runs, stretches, 0) : [...runs];
}

/** The runs of a line that begins at `from`, their texts cut where a stretch begins and ends. */
function cut(runs: readonly Run[], stretches: readonly Stretch[], from: number): Run[] {
  let at = from;
  return runs.flatMap((run): Run[] => {
    const start = at;
    at += flat(run).length;
    if ('runs' in run) return [{ ...run, runs: cut(run.runs, stretches, start) }];
    return run.kind === 'text' ? cutText(run.text, stretches, start) : [run];
  });
}

function cutText(text: string, stretches: readonly Stretch[], from: number): Run[] {
  const inside = stretches.filter(({ start, end }) => start < from + text.length && end > from);
  let at = 0;
  const pieces = inside.flatMap(({ start, end, dir }): Run[] => {
    const before = text.slice(at, Math.max(start - from, 0));
    const apart = text.slice(Math.max(start - from, 0), end - from);
    at = end - from;
    return [
      { kind: 'text', text: before },
      { kind: 'isolate', text: apart, dir },
    ];
  });
  return [...pieces, { kind: 'text' as const, text: text.slice(at) }].filter(
    (run) => run.kind !== 'text' || run.text !== '',
  );
}

/** A run as the algorithm sees it. */
function flat(run: Run): string {
  if (run.kind === 'text' || run.kind === 'isolate') return run.text;
  if (run.kind === 'break') return '\n';
  return run.kind === 'cite' ? object : run.runs.map(flat).join('');
}
