import type { MdastNode } from 'satteri';
import type { ForbiddenKind } from '../domain/fault.ts';
import { plainRuns, type Run } from '../domain/prose.ts';
import { destinationOf } from './address.ts';
import { attributesOf, componentOf } from './components.ts';
import type { NodeOf, Notes } from './notes.ts';

/** What the runs are part of: a source can be cited in a text, not in a heading or a link. */
export type Within = 'text' | 'heading' | 'link';

type Reader<Type extends MdastNode['type']> = (
  node: NodeOf<Type>,
  notes: Notes,
  within: Within,
) => Run[];

/** The runs of a line; what editors may not write is noted and left out. */
export function runsOf(nodes: readonly MdastNode[], notes: Notes, within: Within = 'text'): Run[] {
  const runs = nodes.flatMap((node) => {
    if (isInline(node)) return readers[node.type](node as never, notes, within);
    notes.fault(node, 'block-forbidden', { kind: 'other' });
    return [];
  });
  return runs.map(heldToCitation).filter((run) => run.kind !== 'text' || run.text !== '');
}

/**
 * A citation stands at its sentence, whatever the space that an editor left before it: alone it
 * would begin a line. Between two citations a space stays, so that 1 and 2 are not read as 12.
 */
function heldToCitation(run: Run, at: number, runs: readonly Run[]): Run {
  if (run.kind !== 'text' || runs[at + 1]?.kind !== 'cite') return run;
  const isBetween = runs[at - 1]?.kind === 'cite' && run.text.trim() === '';
  return { kind: 'text', text: isBetween ? '\u00a0' : run.text.trimEnd() };
}

/** Whether a node is part of a line. */
export function isInline(node: MdastNode): node is NodeOf<keyof typeof readers> {
  return Object.hasOwn(readers, node.type);
}

const readers = {
  text: ({ value }) => [{ kind: 'text', text: value.replace(/(?<![ \t])[ \t]*\r?\n[ \t]*/g, ' ') }],
  strong: ({ children }, notes, within) => [
    { kind: 'strong', runs: runsOf(children, notes, within) },
  ],
  emphasis: ({ children }, notes, within) => [
    { kind: 'emphasis', runs: runsOf(children, notes, within) },
  ],
  break: () => [{ kind: 'break' }],
  link: readLink,
  mdxJsxTextElement: readElement,
  mdxTextExpression: (node, notes) => {
    notes.fault(node, 'code-forbidden', {});
    return [];
  },
  image: refuseImage,
  imageReference: refuseImage,
  html: (node, notes) => {
    notes.fault(node, 'html-forbidden', { tag: node.value });
    return [];
  },
  inlineCode: refuse('code'),
  delete: refuse('strikethrough'),
  footnoteReference: refuse('footnote'),
  linkReference: refuse('link-reference'),
} satisfies { [Type in MdastNode['type']]?: Reader<Type> };

function readLink(node: NodeOf<'link'>, notes: Notes): Run[] {
  const runs = runsOf(node.children, notes, 'link');
  const destination = destinationOf(node.url);
  if (!destination) notes.fault(node, 'address-forbidden', { address: node.url });
  else notes.mention(node, 'link', node.url);
  if (node.title) notes.fault(node, 'block-forbidden', { kind: 'link-title' });
  if (plainRuns(runs).trim() === '') notes.fault(node, 'link-empty', { address: node.url });
  return destination ? [{ kind: 'link', href: node.url, runs }] : runs;
}

function readElement(node: NodeOf<'mdxJsxTextElement'>, notes: Notes, within: Within): Run[] {
  const component = componentOf(node, notes);
  if (component === 'Cite') return readCite(node, notes, within);
  if (component === 'Term') return readTerm(node, notes, within);
  if (component) notes.fault(node, 'component-misplaced', { component });
  return runsOf(node.children, notes, within);
}

function readCite(node: NodeOf<'mdxJsxTextElement'>, notes: Notes, within: Within): Run[] {
  const attributes = attributesOf('Cite', node, notes);
  if (within !== 'text') notes.fault(node, 'component-misplaced', { component: 'Cite' });
  if (node.children.length > 0) notes.fault(node, 'component-filled', { component: 'Cite' });
  if (!attributes) return [];
  notes.mention(node, 'cite', attributes.source);
  return [{ kind: 'cite', source: attributes.source }];
}

function readTerm(node: NodeOf<'mdxJsxTextElement'>, notes: Notes, within: Within): Run[] {
  const attributes = attributesOf('Term', node, notes);
  const runs = runsOf(node.children, notes, within);
  if (within === 'link') notes.fault(node, 'component-misplaced', { component: 'Term' });
  if (plainRuns(runs).trim() === '') notes.fault(node, 'component-empty', { component: 'Term' });
  if (!attributes) return runs;
  notes.mention(node, 'term', attributes.id);
  return [{ kind: 'term', term: attributes.id, runs }];
}

function refuseImage(node: MdastNode, notes: Notes): Run[] {
  notes.fault(node, 'image-forbidden', {});
  return [];
}

function refuse(kind: ForbiddenKind) {
  return (node: MdastNode, notes: Notes): Run[] => {
    notes.fault(node, 'block-forbidden', { kind });
    return [];
  };
}
