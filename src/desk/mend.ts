import { type Passage, type Span, touches } from '../domain/passage.ts';
import type { Tree } from '../reading/tree.ts';
import { findingsIn } from './checks/every.ts';
import { type Finding, type Mend, quotations } from './checks/finding.ts';

/** A file that was mended: its path below the content folder, its bytes now, and in how many places. */
export interface MendedFile {
  path: string;
  bytes: Uint8Array;
  places: number;
}

// One mend can uncover another, as a mark after a letter that was not Arabic.
const rounds = 5;

/**
 * The files of a content folder with everything mended that needs no judgement; nothing outside
 * those places is changed, nor what stands in quotation marks.
 * @param isMeant whether a file may be mended, by its name in faults.
 */
export function mendedIn(tree: Tree, isMeant: (file: string) => boolean): MendedFile[] {
  const items = new Map(tree.items);
  const places = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    const found = findingsIn({ ...tree, items }).filter(({ passage }) => isMeant(passage.file));
    const byFile = Map.groupBy(found, ({ passage }) => passage.file);
    let isDone = true;
    for (const [file, some] of byFile) {
      const edits = apart(some.map(({ passage, finding }) => editsOf(passage, finding)));
      const item = items.get(file.slice(tree.folder.length + 1));
      if (edits.length === 0 || item?.kind !== 'file') continue;
      const path = file.slice(tree.folder.length + 1);
      const source = some[0]?.passage.source ?? '';
      items.set(path, { kind: 'file', bytes: written(item.bytes, source, edits.flat()) });
      places.set(path, (places.get(path) ?? 0) + edits.length);
      isDone = false;
    }
    if (isDone) break;
  }
  return [...places].flatMap(([path, count]) => {
    const item = items.get(path);
    return item?.kind === 'file' ? [{ path, bytes: item.bytes, places: count }] : [];
  });
}

/** What a finding changes in the source; nothing where the source says it in another way, as by an escape. */
function editsOf(passage: Passage, { start, end, mends = [], fault }: Finding): Mend[] {
  const isQuoted = touches({ start, end }, quotations(passage));
  if (isQuoted && fault.name !== 'quotes-straight') return [];
  const edits = mends.map((mend) => ({ ...inSource(passage, mend), text: mend.text }));
  const isSame = edits.every((edit, at) => {
    const mend = mends[at];
    const text = mend && passage.text.slice(mend.start, mend.end);
    return passage.source.slice(edit.start, edit.end) === text;
  });
  return isSame && !becomesNumber(passage, mends) ? edits : [];
}

function inSource({ origins }: Passage, { start, end }: Span): Span {
  return { start: origins[start] ?? 0, end: (origins[end - 1] ?? -1) + 1 };
}

/** Whether a field would be a number for YAML, and no longer a text. */
function becomesNumber({ field, text }: Passage, mends: readonly Mend[]): boolean {
  return field !== undefined && /^[\d.\s]*$/.test(changed(text, mends));
}

/** Those edits, each a group, that do not touch an earlier one. */
function apart(groups: readonly Mend[][]): Mend[][] {
  const kept: Mend[][] = [];
  const taken = new Set<number>();
  for (const group of groups) {
    const own = group.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    );
    if (own.length === 0 || own.some((at) => taken.has(at))) continue;
    for (const at of own) taken.add(at);
    kept.push(group);
  }
  return kept;
}

function changed(text: string, edits: readonly Mend[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (now, { start, end, text: right }) => now.slice(0, start) + right + now.slice(end),
      text,
    );
}

/** The bytes of a file after its edits, with the mark at its beginning where it had one. */
function written(bytes: Uint8Array, source: string, edits: readonly Mend[]): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return Buffer.from(`${hasMark ? '\ufeff' : ''}${changed(source, edits)}`);
}
