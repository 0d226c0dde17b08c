import type { Told } from './content.ts';
import { type Block, type Prose, plainRuns, type Run } from './prose.ts';

/** A part of a telling: its front matter, what stands before the first heading, or a heading's part. */
export interface Section {
  kind: 'words' | 'opening' | 'part';
  /** The words of a part's heading. */
  heading: string;
  /** All that carries meaning in it, in one spelling: equal where two versions say the same. */
  meaning: string;
}

/**
 * What a telling says, section by section: words, numbers, where links lead, what is cited. Layout,
 * emphasis, the order of fields, the style of quotation marks, tashkeel, tatweel and characters
 * that cannot be seen do not count, nor do search words, which each language has its own of.
 */
export function meaningOf(telling: Told<object>): Section[] {
  const { body, keywords: _, ...words }: Told<{ keywords?: unknown }> = telling;
  const parts = partsOf(body).map((blocks): Section => {
    const [first] = blocks;
    const meaning = inOrder(blocks);
    if (first?.kind !== 'heading') return { kind: 'opening', heading: '', meaning };
    return { kind: 'part', heading: plainRuns(first.runs), meaning };
  });
  return [{ kind: 'words', heading: '', meaning: JSON.stringify(canonical(words)) }, ...parts];
}

/** A text in the one spelling in which two versions of it are compared. */
export function spelled(text: string): string {
  return text
    .replace(presentationForms, (form) => form.normalize('NFKC'))
    .replace(unheard, '')
    .normalize('NFC')
    .replace(/["'«»‹›‘’‚‛“”„‟]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/[،؛؟]/g, (sign) => (sign === '،' ? ',' : sign === '؛' ? ';' : '?'))
    .replace(/\s+/g, ' ')
    .trim();
}

const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]/g;
// Tashkeel, Quranic signs, tatweel, and controls and formats other than white space.
const unheard =
  /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed\u0640]|(?!\s)[\p{Cc}\p{Cf}]|\ufeff/gu;

/** The blocks up to the first heading, where there are any, then those of each heading. */
function partsOf(body: Prose): Block[][] {
  const parts: Block[][] = [];
  for (const block of body) {
    const part = parts.at(-1);
    if (part && block.kind !== 'heading') part.push(block);
    else parts.push([block]);
  }
  return parts;
}

/** A value whose texts have one spelling, whose keys have one order, and in which nothing is empty. */
function canonical(value: unknown): unknown {
  if (typeof value === 'string') return spelled(value);
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, held]) => !isEmpty(held));
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, held]) => [key, canonical(held)]));
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The blocks in their order, each kept apart from the next. */
function inOrder(blocks: Prose): string {
  return blocks.map((block) => meaningOfBlock[block.kind](block as never)).join('\n');
}

function ofRuns(runs: readonly Run[]): string {
  return spelled(joined(runs));
}

function joined(runs: readonly Run[]): string {
  return runs.map((run) => wordsOfRun[run.kind](run as never)).join('');
}

// Characters of no script: no text keeps them, so that words are never taken for a mark.
const [open, part, close] = ['\ue000', '\ue001', '\ue002'];
const ofMarks = /[\ue000-\ue002]/g;

/** Something besides words, and what it refers to, in signs that have one spelling only. */
function mark(kind: string, target: string, held = ''): string {
  return `${open}${kind} ${encodeURIComponent(target)}${part}${held}${close}`;
}

const meaningOfBlock = {
  heading: ({ runs }) => mark('heading', '', ofRuns(runs)),
  paragraph: ({ runs }) => ofRuns(runs),
  list: ({ items }) => items.map((item) => mark('item', '', inOrder(item))).join(''),
  quote: ({ blocks }) => mark('quote', '', inOrder(blocks)),
  callout: ({ tone, blocks }) => mark('callout', tone, inOrder(blocks)),
  table: ({ head, rows }) =>
    [head, ...rows].map((cells) => mark('row', '', cells.map(ofRuns).join(part))).join(''),
  statistic: ({ statistic }) => mark('statistic', statistic),
  figure: ({ picture }) => mark('figure', picture),
} satisfies { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => string };

const wordsOfRun = {
  text: ({ text }) => text.replace(ofMarks, ''),
  isolate: ({ text }) => text.replace(ofMarks, ''),
  strong: ({ runs }) => joined(runs),
  emphasis: ({ runs }) => joined(runs),
  link: ({ href, runs }) => mark('link', href, joined(runs)),
  cite: ({ source }) => mark('cite', source),
  term: ({ term, runs }) => mark('term', term, joined(runs)),
  break: () => ' ',
} satisfies { [K in Run['kind']]: (run: Extract<Run, { kind: K }>) => string };
