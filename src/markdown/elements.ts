import { type Block, calloutTones, type Run } from '../domain/prose.ts';
import { attributesOf, type ComponentName, componentOf, isElement } from './components.ts';
import type { NodeOf, Notes } from './notes.ts';

type Element = NodeOf<'mdxJsxFlowElement'>;
/** Reads what stands within an element. */
type BlocksOf = (nodes: Element['children'], notes: Notes) => Block[];
type Reader = (node: Element, notes: Notes, blocksOf: BlocksOf) => Block[];

/** The blocks of a component that stands by itself; one that belongs in a line is noted. */
export function readElement(node: Element, notes: Notes, blocksOf: BlocksOf): Block[] {
  const component = componentOf(node, notes);
  const reader = component && readers[component];
  if (reader) return reader(node, notes, blocksOf);
  if (component) notes.fault(node, 'component-misplaced', { component });
  return blocksOf(node.children, notes);
}

const readers: { [Name in ComponentName]?: Reader } = {
  Callout(node, notes, blocksOf) {
    const attributes = attributesOf('Callout', node, notes);
    const tone = calloutTones.find((own) => own === attributes?.tone) ?? 'note';
    return [{ kind: 'callout', tone, blocks: filling('Callout', node, notes, blocksOf) }];
  },
  Quote(node, notes, blocksOf) {
    const attributes = attributesOf('Quote', node, notes);
    const blocks = filling('Quote', node, notes, blocksOf);
    if (!attributes) return [{ kind: 'quote', blocks }];
    notes.mention(node, 'cite', attributes.source);
    return [{ kind: 'quote', blocks: cited(blocks, attributes.source) }];
  },
  Statistic(node, notes) {
    const attributes = unfilled('Statistic', node, notes);
    if (!attributes) return [];
    notes.mention(node, 'statistic', attributes.id);
    return [{ kind: 'statistic', statistic: attributes.id }];
  },
  Figure(node, notes) {
    const attributes = unfilled('Figure', node, notes);
    if (!attributes) return [];
    notes.mention(node, 'picture', attributes.id);
    return [{ kind: 'figure', picture: attributes.id }];
  },
};

/** What stands within a component that has to hold something, and not another of its kind. */
function filling(
  component: ComponentName,
  node: Element,
  notes: Notes,
  blocksOf: BlocksOf,
): Block[] {
  const blocks = blocksOf(node.children, notes);
  if (blocks.length === 0) notes.fault(node, 'component-empty', { component });
  for (const inner of node.children) {
    const isSame = isElement(inner) && inner.name === component;
    if (isSame) notes.fault(inner, 'component-misplaced', { component });
  }
  return blocks;
}

function unfilled<Name extends 'Figure' | 'Statistic'>(
  component: Name,
  node: Element,
  notes: Notes,
) {
  if (node.children.length > 0) notes.fault(node, 'component-filled', { component });
  return attributesOf(component, node, notes);
}

/** A quotation with its source after its last words. */
function cited(blocks: readonly Block[], source: string): Block[] {
  const cite: Run = { kind: 'cite', source };
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph') return [...blocks, { kind: 'paragraph', runs: [cite] }];
  return [...blocks.slice(0, -1), { ...last, runs: [...last.runs, cite] }];
}
