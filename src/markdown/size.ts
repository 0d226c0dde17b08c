import type { MdastNode } from 'satteri';
import { type Fault, faultAt } from '../domain/fault.ts';
import type { Notes } from './notes.ts';

// Far above what people write, and within what the parser reads in a moment.
const limits = { levels: 20, paragraph: 20_000, signs: 2000 } as const;

/**
 * What there is too much of in a source. The parser needs the square of the time for a long line,
 * and for many signs that may begin a tag or an expression.
 */
export function sizeFaults(file: string, source: string): Fault[] {
  const sign = Array.from(source.matchAll(/[<{]/g))[limits.signs]?.index;
  const found = [
    { kind: 'paragraph', offset: longParagraph(source) },
    { kind: 'signs', offset: sign },
  ] as const;
  return found.flatMap(({ kind, offset }): Fault[] => {
    if (offset === undefined) return [];
    const before = source.slice(0, offset).split('\n');
    const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return [faultAt(place, 'too-much', { kind, limit: limits[kind] })];
  });
}

/** Where the first paragraph (or list, or table) begins that is too long: lines with no empty one between. */
function longParagraph(source: string): number | undefined {
  let offset = 0;
  for (const part of source.split(/(\n[ \t\r]*(?=\n))/)) {
    const blank = part.length - part.trimStart().length;
    const isLong = part.length > limits.paragraph && blank < part.length;
    if (isLong) return offset + blank;
    offset += part.length;
  }
  return undefined;
}

/** Whether nodes stand within each other no deeper than can be read; where they do, that is noted. */
export function isShallow(nodes: readonly MdastNode[], notes: Notes): boolean {
  const deepest = tooDeep(nodes);
  if (!deepest) return true;
  notes.fault(deepest, 'too-much', { kind: 'levels', limit: limits.levels });
  return false;
}

/** The first node that stands deeper than can be read, where there is one. */
export function tooDeep(nodes: readonly MdastNode[]): MdastNode | undefined {
  let level = nodes;
  for (let depth = 0; depth < limits.levels; depth += 1) {
    level = level.flatMap((node): readonly MdastNode[] =>
      'children' in node ? node.children : [],
    );
  }
  return level[0];
}
