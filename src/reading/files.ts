import { type Fault, faultAt } from '../domain/fault.ts';
import { placeOf } from './layout.ts';
import { textOf } from './text.ts';
import type { Tree } from './tree.ts';

// In kilobytes: far above what people write, and within what is read in a moment.
const largest = { yaml: 1000, mdx: 200 } as const;

/** The text of a file of the tree; nothing where there is none, or where it cannot be read. */
export function fileText(tree: Tree, path: string): { text?: string; faults: Fault[] } {
  const item = tree.items.get(path);
  if (item?.kind !== 'file') return { faults: [] };
  const limit = largest[path.endsWith('.mdx') ? 'mdx' : 'yaml'];
  if (item.bytes.length > limit * 1000) {
    return { faults: [faultAt(placeOf(tree, path), 'too-much', { kind: 'file', limit })] };
  }
  const { text, faults } = textOf(placeOf(tree, path).file, item.bytes);
  return faults.some(({ name }) => name === 'not-utf8') ? { faults } : { text, faults };
}

/** An MDX file in its two parts, or the fault that keeps them from being told apart. */
export function partsOf(
  file: string,
  text: string,
): { frontMatter: string; body: string } | { fault: Fault } {
  const [whole, frontMatter = ''] =
    /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text) ?? [];
  if (whole === undefined || !text.startsWith(whole)) {
    return { fault: faultAt({ file, line: 1, column: 1 }, 'front-matter-missing', {}) };
  }
  // Blanked out, not cut off: the lines of the body stay the file's.
  const body = whole.replace(/[^\r\n]/g, ' ') + text.slice(whole.length);
  return { frontMatter, body };
}
