import type { Tree } from '../../../../src/reading/tree.ts';

/**
 * Whether two trees say the same, apart from comments, layout, the order of fields, the mark
 * before a file and line ends.
 */
export function isSameToReaders(one: Tree, other: Tree): boolean {
  return [...new Set([...one.items.keys(), ...other.items.keys()])].every((path) => {
    const [here, there] = [one.items.get(path), other.items.get(path)];
    if (here === there) return true;
    if (here?.kind !== 'file' || there?.kind !== 'file') return here?.kind === there?.kind;
    return essence(path, here.bytes) === essence(path, there.bytes);
  });
}

function essence(path: string, bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const [, frontMatter = '', body = ''] = /^(---\r?\n[\s\S]*?\n---)([\s\S]*)$/.exec(text) ?? [];
  const [fields, prose] = path.endsWith('.mdx') ? [frontMatter, body] : [text, ''];
  const facts = fields.replace(/(?:^|[ \t])#.*/gm, '');
  // The style of a text over several lines, and the order of fields, say nothing by themselves.
  const words = facts.replace(/: [>|]-?$/gm, ':').split(/\s+/);
  return `${words.toSorted().join(' ')} ${prose}`.replace(/\s+/g, ' ').trim();
}
