import { type MdastNode, mdxToMdast } from 'satteri';
import { byPlace, type Fault, faultAt, type MdxTrouble } from '../domain/fault.ts';
import type { Prose } from '../domain/prose.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { blocksOf } from './blocks.ts';
import { headingReader } from './headings.ts';
import { isolated } from './isolation.ts';
import { joined } from './joined.ts';
import { type Mention, Notes } from './notes.ts';
import { isShallow, sizeFaults } from './size.ts';

/** A body as it was read: its prose, what it refers to, and everything that is wrong with it. */
export interface Body {
  prose: Prose;
  mentions: Mention[];
  faults: Fault[];
}

/**
 * Reads the body of an MDX file. MDX is a program and content is not: whatever is not on the list
 * of what editors may write is a fault, and none of it reaches the prose.
 * @param source the file with its front matter blanked out, so that lines and columns are the file's.
 */
export function readBody(file: string, source: string, locale: Locale): Body {
  const notes = new Notes(file);
  const readHeading = headingReader(notes);
  notes.faults.push(...sizeFaults(file, source));
  const nodes = notes.faults.length > 0 ? [] : treeOf(source, notes);
  const prose = joined(isShallow(nodes, notes) ? nodes : [])
    .flatMap((node) => (node.type === 'heading' ? readHeading(node) : blocksOf([node], notes)))
    .map((block) => isolated(block, locales[locale].dir));
  return { prose, mentions: notes.mentions, faults: notes.faults.sort(byPlace) };
}

const maxTroubles = 40;

/**
 * The nodes of a body. The parser stops at the first thing it cannot read: that is noted, its first
 * character (or the whole of an address between angles) made harmless, and the parser tried again,
 * so that one run finds every fault.
 */
function treeOf(source: string, notes: Notes): readonly MdastNode[] {
  let text = source;
  for (let tries = 0; tries < maxTroubles; tries += 1) {
    try {
      const root = mdxToMdast(text, { features: { frontmatter: false } });
      return 'children' in root ? root.children : [];
    } catch (error) {
      const { line, column, message } = troubleIn(error);
      const start = offendingAt(text, line, column);
      const place = start === undefined ? { line, column } : placeAt(text, start);
      const trouble = troubleOf(message);
      notes.faults.push(faultAt({ file: notes.file, ...place }, 'mdx-syntax', { trouble }));
      if (start === undefined) return [];
      const offending = /^<[\w.+-]+[:@][^\s<>]*>|^./s.exec(text.slice(start))?.[0] ?? '';
      text =
        text.slice(0, start) + '.'.repeat(offending.length) + text.slice(start + offending.length);
    }
  }
  return [];
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
