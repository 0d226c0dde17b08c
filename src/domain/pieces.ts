import { type Block, citedIn, type Prose, plainText } from './prose.ts';

/** A part of a body that stands beside its counterpart: a block, one item of a list, or one row of a table. */
export interface Piece {
  block: Block;
  /** The number of an item in its list, from 1. */
  ordinal?: number;
}

/** A body in pieces, in its order: nothing is left out, and nothing stands in two of them. */
export function piecesOf(prose: Prose): Piece[] {
  return prose.flatMap((block): Piece[] => {
    if (block.kind === 'list') {
      return block.items.map((item, index) => ({
        block: { ...block, items: [item] },
        ordinal: index + 1,
      }));
    }
    if (block.kind === 'table')
      return block.rows.map((row) => ({ block: { ...block, rows: [row] } }));
    return [{ block }];
  });
}

/**
 * How like two pieces of different languages are: 0 where they cannot be counterparts. The kind
 * decides; what does not change in translation (sources, numbers) tells like pieces apart.
 */
export function likeness(one: Piece, other: Piece): number {
  const [a, b] = [one.block, other.block];
  if (a.kind === 'statistic' && b.kind === 'statistic') return a.statistic === b.statistic ? 30 : 0;
  if (a.kind === 'figure' && b.kind === 'figure') return a.picture === b.picture ? 30 : 0;
  if (a.kind === b.kind) return 10 + sharedMarks([a], [b]);
  return words.has(a.kind) && words.has(b.kind) ? 1 + sharedMarks([a], [b]) : 0;
}

/** How many sources and numbers two texts have in common, at most 9: a pair more always counts for more. */
export function sharedMarks(one: Prose, other: Prose): number {
  const theirs = new Set(marksOf(other));
  const shared = new Set(marksOf(one).filter((mark) => theirs.has(mark)));
  return Math.min(shared.size, 9);
}

/** Kinds that may stand for one another: a translation may make a quotation of a paragraph. */
const words: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'quote', 'callout']);

function marksOf(prose: Prose): string[] {
  return [...citedIn(prose), ...(plainText(prose).match(/\d+/g) ?? [])];
}
