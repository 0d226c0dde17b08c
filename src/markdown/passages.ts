import type { MdastNode } from 'satteri';
import { object, type Passage, type Span } from '../domain/passage.ts';
import { isElement } from './components.ts';
import { joined } from './joined.ts';
import { originsOf } from './origins.ts';
import { parsed } from './parsed.ts';
import { sizeFaults, tooDeep } from './size.ts';

/** A line of a body, as it stands in its file. */
export type Line = Pick<Passage, 'text' | 'origins' | 'quoted' | 'links' | 'cites'>;

/**
 * The lines that readers see of a body: its paragraphs, headings and cells. What the parser
 * cannot read is left out; that is told when the body is read for its prose.
 * @param source the file with its front matter blanked out.
 */
export function linesOf(source: string): Line[] {
  if (sizeFaults('', source).length > 0) return [];
  const { nodes } = parsed(source);
  return tooDeep(nodes) ? [] : linesIn(nodes, source, false);
}

const lines = ['paragraph', 'heading', 'tableCell'];
const inline = ['text', 'strong', 'emphasis', 'break', 'link', 'mdxJsxTextElement'];

function linesIn(nodes: readonly MdastNode[], source: string, isQuoted: boolean): Line[] {
  const loose = nodes.some(({ type }) => inline.includes(type));
  if (loose) return [lineOf(nodes, source, isQuoted)];
  return joined(nodes).flatMap((node) => {
    if (!('children' in node)) return [];
    if (lines.includes(node.type)) return [lineOf(node.children, source, isQuoted)];
    const isQuotation = node.type === 'blockquote' || (isElement(node) && node.name === 'Quote');
    return linesIn(node.children, source, isQuoted || isQuotation);
  });
}

function lineOf(nodes: readonly MdastNode[], source: string, isQuoted: boolean): Line {
  const quoted: Span[] = [];
  const line = { text: '', origins: [] as number[], quoted, links: [], cites: [] } satisfies Line;
  for (const node of nodes) append(node, source, line);
  if (isQuoted) quoted.push({ start: 0, end: line.text.length });
  return line;
}

interface Growing {
  text: string;
  origins: number[];
  quoted: Span[];
  links: (Span & { address: string })[];
  cites: { at: number; source: string }[];
}

function append(node: MdastNode, source: string, line: Growing): void {
  const from = node.position?.start.offset ?? 0;
  const start = line.text.length;
  if (node.type === 'text') {
    line.origins.push(...originsOf(node.value, source, from, node.position?.end.offset ?? from));
    line.text += node.value;
    return;
  }
  const isObject = !('children' in node) || (isElement(node) && node.name === 'Cite');
  if (isObject) {
    if (isElement(node)) line.cites.push({ at: start, source: sourceOf(node) });
    line.text += node.type === 'break' ? '\n' : object;
    line.origins.push(from);
    return;
  }
  for (const child of node.children) append(child, source, line);
  const span = { start, end: line.text.length };
  if (node.type === 'link') line.links.push({ ...span, address: node.url });
  if (isElement(node) && node.name === 'Term') line.quoted.push(span);
}

function sourceOf({ attributes }: Extract<MdastNode, { attributes: unknown }>): string {
  const given = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'source');
  return typeof given?.value === 'string' ? given.value : '';
}
