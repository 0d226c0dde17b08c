import type { SheetBlock, SheetRun } from './sheet-prose.ts';

// Parts of a file that stand beside a body of text, in the same vocabulary.

export function paragraph(text: string, numbers: readonly number[] = []): SheetBlock {
  return { kind: 'paragraph', runs: [plain(text), ...citations(numbers)] };
}

/** A paragraph in which an address keeps its own order, its last stroke included. */
export function withAddress(text: string, address: string): SheetBlock {
  const runs = text.split(address).flatMap((words, index): SheetRun[] => {
    const before: SheetRun[] = index > 0 ? [{ kind: 'isolate', text: address, dir: 'ltr' }] : [];
    return words ? [...before, plain(words)] : before;
  });
  return { kind: 'paragraph', runs };
}

export function panel(...blocks: SheetBlock[]): SheetBlock {
  return { kind: 'callout', tone: 'note', blocks };
}

export function quote(text: string): SheetBlock {
  return { kind: 'quote', blocks: [paragraph(text)] };
}

/** A list without numbers; nothing where it has no items. */
export function list(items: readonly SheetBlock[]): SheetBlock[] {
  if (items.length === 0) return [];
  return [{ kind: 'list', ordered: false, items: items.map((item) => [item]) }];
}

/** Something stated under its name, its sources after it, and each note on a line of its own. */
export function stated(
  label: string,
  { text, numbers = [], notes = [] }: { text: string; numbers?: number[]; notes?: string[] },
): SheetBlock {
  const name: SheetRun = { kind: 'strong', runs: [plain(label)] };
  return { kind: 'paragraph', runs: [name, ...lines(text, numbers, notes)] };
}

/** A sentence with its sources, and each note on a line of its own. */
export function known(text: string, numbers: number[], notes: string[]): SheetBlock {
  const [, ...runs] = lines(text, numbers, notes);
  return { kind: 'paragraph', runs };
}

/** A heading with what stands under it; nothing where that is nothing. */
export function titled(title: string, under: readonly SheetBlock[]): SheetBlock[] {
  return under.length > 0 ? [{ kind: 'heading', level: 1, runs: [plain(title)] }, ...under] : [];
}

/** Each on a line of its own, each with a break before it. */
function lines(text: string, numbers: readonly number[], notes: readonly string[]): SheetRun[] {
  const broken = (words: string): SheetRun[] => [{ kind: 'break' }, plain(words)];
  return [...broken(text), ...citations(numbers), ...notes.flatMap(broken)];
}

function citations(numbers: readonly number[]): SheetRun[] {
  return numbers.map((number) => ({ kind: 'cite', number }));
}

function plain(text: string): SheetRun {
  return { kind: 'text', text };
}
