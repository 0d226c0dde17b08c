import type { MdastNode } from 'satteri';
import type { NodeOf } from './notes.ts';

/**
 * Paragraphs with the citations that an editor's program has broken onto lines of their own. MDX
 * takes a tag alone on its line for a block; where no blank line parts it from the words before it,
 * it is still theirs, and so are the words after it.
 */
export function joined(nodes: readonly MdastNode[]): MdastNode[] {
  const whole: MdastNode[] = [];
  for (const node of nodes) {
    const last = whole.at(-1);
    const more = last?.type === 'paragraph' && isNextLine(last, node) ? inlineOf(node) : [];
    if (last?.type === 'paragraph' && more.length > 0)
      whole.splice(-1, 1, extended(last, more, node));
    else whole.push(node);
  }
  return whole;
}

function isNextLine(before: MdastNode, after: MdastNode): boolean {
  return (
    before.position !== undefined && after.position?.start.line === before.position.end.line + 1
  );
}

/** A node as part of a line: nothing, where it stands by itself in any case. */
function inlineOf(node: MdastNode): NodeOf<'paragraph'>['children'] {
  if (node.type === 'paragraph') return node.children;
  const isCite = node.type === 'mdxJsxFlowElement' && node.name === 'Cite';
  return isCite && node.children.length === 0
    ? [{ ...node, type: 'mdxJsxTextElement', children: [] }]
    : [];
}

function extended(
  paragraph: NodeOf<'paragraph'>,
  more: NodeOf<'paragraph'>['children'],
  { position }: MdastNode,
): NodeOf<'paragraph'> {
  const start = paragraph.position?.start;
  const end = position?.end;
  const before = paragraph.position?.end;
  const gap = before && position && { position: { start: before, end: position.start } };
  const children = [...paragraph.children, { type: 'text' as const, value: ' ', ...gap }, ...more];
  return { ...paragraph, children, ...(start && end && { position: { start, end } }) };
}
