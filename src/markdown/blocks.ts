import type { MdastNode } from 'satteri';
import type { ForbiddenKind } from '../domain/fault.ts';
import type { Block, Cell } from '../domain/prose.ts';
import { readElement } from './elements.ts';
import { joined } from './joined.ts';
import type { NodeOf, Notes } from './notes.ts';
import { isInline, runsOf } from './runs.ts';

type Reader<Type extends MdastNode['type']> = (node: NodeOf<Type>, notes: Notes) => Block[];

/**
 * The blocks that stand in a quotation, a callout or an item of a list; what editors may not write
 * is noted and left out. Lines without a paragraph of their own (`<Callout …>one line</Callout>`)
 * become one.
 */
export function blocksOf(parts: readonly MdastNode[], notes: Notes): Block[] {
  const nodes = joined(parts);
  const blocks: Block[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const loose = lineFrom(nodes, at);
    const node = nodes[at];
    if (loose.length > 0) {
      blocks.push({ kind: 'paragraph', runs: runsOf(loose, notes) });
      at += loose.length - 1;
    } else if (node) blocks.push(...blockOf(node, notes));
  }
  return blocks;
}

/** One node as blocks: none, where it may not be written. Headings are the body's own, not a part's. */
function blockOf(node: MdastNode, notes: Notes): Block[] {
  if (isBlock(node)) return readers[node.type](node as never, notes);
  notes.fault(node, 'block-forbidden', { kind: 'other' });
  return [];
}

const readers = {
  paragraph: ({ children }, notes) => [{ kind: 'paragraph', runs: runsOf(children, notes) }],
  blockquote: ({ children }, notes) => [{ kind: 'quote', blocks: blocksOf(children, notes) }],
  list: readList,
  table: readTable,
  mdxJsxFlowElement: (node, notes) => readElement(node, notes, blocksOf),
  heading: refuse('heading-inside'),
  code: refuse('code'),
  thematicBreak: refuse('rule'),
  footnoteDefinition: refuse('footnote'),
  definition: refuse('link-reference'),
  html: (node, notes) => {
    notes.fault(node, 'html-forbidden', { tag: node.value });
    return [];
  },
  mdxjsEsm: refuseCode,
  mdxFlowExpression: refuseCode,
} satisfies { [Type in MdastNode['type']]?: Reader<Type> };

function readList(node: NodeOf<'list'>, notes: Notes): Block[] {
  if (node.ordered && (node.start ?? 1) !== 1) {
    notes.fault(node, 'block-forbidden', { kind: 'list-start' });
  }
  const items = node.children.map((item) => {
    if (typeof item.checked === 'boolean') notes.fault(item, 'block-forbidden', { kind: 'task' });
    return blocksOf(item.children, notes);
  });
  return [{ kind: 'list', ordered: node.ordered ?? false, items }];
}

function readTable(node: NodeOf<'table'>, notes: Notes): Block[] {
  if (node.align?.some(Boolean)) {
    notes.fault(node, 'block-forbidden', { kind: 'table-alignment' });
  }
  const [head = [], ...rows] = node.children.map(({ children }): Cell[] =>
    children.map((cell) => runsOf(cell.children, notes)),
  );
  return [{ kind: 'table', head, rows }];
}

function lineFrom(nodes: readonly MdastNode[], start: number): MdastNode[] {
  const end = nodes.findIndex((node, at) => at >= start && !isInline(node));
  return nodes.slice(start, end < 0 ? undefined : end);
}

function isBlock(node: MdastNode): node is NodeOf<keyof typeof readers> {
  return Object.hasOwn(readers, node.type);
}

function refuseCode(node: MdastNode, notes: Notes): Block[] {
  notes.fault(node, 'code-forbidden', {});
  return [];
}

function refuse(kind: ForbiddenKind) {
  return (node: MdastNode, notes: Notes): Block[] => {
    notes.fault(node, 'block-forbidden', { kind });
    return [];
  };
}
