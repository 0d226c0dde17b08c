import { type Block, plainRuns } from '../domain/prose.ts';
import type { NodeOf, Notes } from './notes.ts';
import { runsOf } from './runs.ts';

type Level = 2 | 3 | 4;

/**
 * Reads the headings of one body in their order: levels from `##` to `####` and none skipped, and
 * an id for each.
 *
 * An id is made from the heading's words, so that it stays when other headings come and go, and
 * can be read in an address: letters of every alphabet are kept (`#s-محطة-في-مسار`), vowel marks
 * dropped. `s-` keeps it apart from the ids that a page's own parts have. Where two headings are
 * alike the later ones are numbered.
 */
export function headingReader(notes: Notes): (node: NodeOf<'heading'>) => Block[] {
  const taken = new Set<string>();
  let last = 1;

  return (node) => {
    const runs = runsOf(node.children, notes, 'heading');
    const level = node.depth;
    if (!isLevel(level) || level > last + 1) notes.fault(node, 'heading-level', { level });
    if (plainRuns(runs).trim() === '') {
      notes.fault(node, 'block-forbidden', { kind: 'empty-heading' });
    }
    // A heading underlined with dashes is what a line above a rule becomes, unseen.
    const spansLines = node.position && node.position.end.line > node.position.start.line;
    if (spansLines) notes.fault(node, 'block-forbidden', { kind: 'underlined-heading' });
    last = Math.max(2, level);

    const id = unique(idOf(plainRuns(runs)), taken);
    return isLevel(level) ? [{ kind: 'heading', level, id, runs }] : [];
  };
}

function isLevel(depth: number): depth is Level {
  return depth >= 2 && depth <= 4;
}

function idOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{M}\u0640'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return ['s', ...(words ?? [])].join('-');
}

function unique(id: string, taken: Set<string>): string {
  let name = id;
  for (let count = 2; taken.has(name); count += 1) name = `${id}-${count}`;
  taken.add(name);
  return name;
}
