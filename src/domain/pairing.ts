import { likeness, type Piece, piecesOf, sharedMarks } from './pieces.ts';
import type { Block, Prose } from './prose.ts';

/** A thing and its counterpart; one that has none stands alone. */
export type Pair<Thing> = readonly [Thing | undefined, Thing | undefined];

/**
 * Two texts that say the same, piece beside piece: parts under a heading are held against each
 * other first, then what stands in them. Each piece of both is in one pair, in its order.
 */
export function pairedProse(first: Prose, second: Prose): Pair<Piece>[] {
  const sections = aligned(sectionsOf(first), sectionsOf(second), likenessOfSections);
  return sections.flatMap(([one, other]): Pair<Piece>[] => {
    const heading = one?.heading || other?.heading;
    const headings: Pair<Piece>[] = heading
      ? [[pieceOf(one?.heading), pieceOf(other?.heading)]]
      : [];
    return [
      ...headings,
      ...aligned(piecesOf(one?.under ?? []), piecesOf(other?.under ?? []), likeness),
    ];
  });
}

/**
 * Two rows of things in pairs that keep the order of both and are most alike in all; of what is as
 * good, the earlier pair. Where `alike` is 0, two things are not counterparts.
 */
export function aligned<Thing>(
  first: readonly Thing[],
  second: readonly Thing[],
  alike: (one: Thing, other: Thing) => number,
): Pair<Thing>[] {
  const scores = first.map((one) => second.map((other) => alike(one, other)));
  const best = bestFrom(scores, second.length);
  const pairs: Pair<Thing>[] = [];
  let [i, j] = [0, 0];
  while (i < first.length || j < second.length) {
    const here = best[i]?.[j] ?? 0;
    const score = scores[i]?.[j] ?? 0;
    if (score > 0 && here === score + (best[i + 1]?.[j + 1] ?? 0)) {
      pairs.push([first[i++], second[j++]]);
    } else if (i < first.length && here === (best[i + 1]?.[j] ?? 0)) {
      pairs.push([first[i++], undefined]);
    } else {
      pairs.push([undefined, second[j++]]);
    }
  }
  return pairs;
}

/** The best that is to be had from each place on to the end of both rows. */
function bestFrom(scores: readonly (readonly number[])[], width: number): number[][] {
  const best = Array.from({ length: scores.length + 1 }, () => Array<number>(width + 1).fill(0));
  for (let i = scores.length - 1; i >= 0; i -= 1) {
    const [row, next] = [best[i] ?? [], best[i + 1] ?? []];
    for (let j = width - 1; j >= 0; j -= 1) {
      const score = scores[i]?.[j] ?? 0;
      const paired = score > 0 ? score + (next[j + 1] ?? 0) : 0;
      row[j] = Math.max(paired, next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

type Heading = Extract<Block, { kind: 'heading' }>;

interface Section {
  heading?: Heading | undefined;
  under: Block[];
}

function sectionsOf(prose: Prose): Section[] {
  const sections: Section[] = [{ under: [] }];
  for (const block of prose) {
    if (block.kind === 'heading') sections.push({ heading: block, under: [] });
    else sections.at(-1)?.under.push(block);
  }
  return sections;
}

/** What stands above the first heading has its counterpart there, and nowhere else. */
function likenessOfSections(one: Section, other: Section): number {
  if (!one.heading || !other.heading) return one.heading === other.heading ? 10 : 0;
  const level = one.heading.level === other.heading.level ? 20 : 10;
  return level + sharedMarks([one.heading, ...one.under], [other.heading, ...other.under]);
}

function pieceOf(block: Block | undefined): Piece | undefined {
  return block && { block };
}
