import { type MdastNode, mdxToMdast } from 'satteri';
import type { MdxTrouble } from '../domain/fault.ts';
import { object } from '../domain/passage.ts';

/** Something that the parser could not read, and where. */
interface Trouble {
  line: number;
  column: number;
  trouble: MdxTrouble;
}

/** A body as the parser has it, and what it could not read. */
interface Parsed {
  nodes: readonly MdastNode[];
  troubles: readonly Trouble[];
}

const maxTroubles = 40;

/**
 * The nodes of a body. The parser stops at the first thing it cannot read: that is told, its first
 * character (or the whole of an address between angles) made harmless, and the parser tried again,
 * so that one run finds every fault.
 */
export function parsed(source: string): Parsed {
  const troubles: Trouble[] = [];
  let text = source;
  for (let tries = 0; tries < maxTroubles; tries += 1) {
    try {
      const root = mdxToMdast(text, { features: { frontmatter: false } });
      return { nodes: 'children' in root ? root.children : [], troubles };
    } catch (error) {
      const { line, column, message } = troubleIn(error);
      const start = offendingAt(text, line, column);
      const place = start === undefined ? { line, column } : placeAt(text, start);
      troubles.push({ ...place, trouble: troubleOf(message) });
      if (start === undefined) return { nodes: [], troubles };
      const offending = /^<[\w.+-]+[:@][^\s<>]*>|^./s.exec(text.slice(start))?.[0] ?? '';
      text =
        text.slice(0, start) +
        object.repeat(offending.length) +
        text.slice(start + offending.length);
    }
  }
  return { nodes: [], troubles };
}

function troubleIn(error: unknown): { line: number; column: number; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column] = /^(\d+):(\d+): /.exec(message) ?? [];
  return { line: Number(line ?? 1), column: Number(column ?? 1), message };
}

/** Where the `<` or `{` is that the parser stumbled over: at the place it names, or before it. */
function offendingAt(text: string, line: number, column: number): number | undefined {
  const lines = text.split('\n').slice(0, line - 1);
  const named = lines.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  const before = text.slice(0, named + 1);
  const found = Math.max(before.lastIndexOf('<'), before.lastIndexOf('{'));
  return found < 0 ? undefined : found;
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function troubleOf(message: string): MdxTrouble {
  if (message.includes('create a comment')) return 'comment';
  if (message.includes('expected an open tag')) return 'tag-unopened';
  if (message.includes('closing tag')) return 'tag-unclosed';
  if (message.includes('expression') || message.includes('brace')) return 'brace';
  return 'less-than';
}
