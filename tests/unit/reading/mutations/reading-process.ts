import { join } from 'node:path';
import { textFaults } from '../../../../src/desk/checks/every.ts';
import { readContent } from '../../../../src/reading/content.ts';
import { readTree } from '../../../../src/reading/tree.ts';
import { mutantOf } from './mutant.ts';
import { type Checked, verdict } from './verdict.ts';

/** How long the clean reading takes, or what was done to a mutant and what is wrong with its reading. */
export interface Answer {
  clean?: number;
  what?: string;
  wrong?: string[];
}

// A process of its own, which can be ended while the parser is at work. Told a seed, it answers
// with what is wrong; first of all it says how many milliseconds the clean reading takes.
const conditions = { now: Date.parse('2026-12-01T00:00:00Z') };
const clean = await readTree(join(import.meta.dirname, '../../../../content'));
const first = readContent(clean, conditions);
if (!first.ok) throw new Error('The real content has faults: the check names them.');
const content = JSON.stringify(first.content);

process.on('message', (seed: number) => {
  const { what, tree } = mutantOf(clean, seed);
  say({ what, wrong: wrongIn(tree) });
});

const begun = performance.now();
checked(clean);
say({ clean: performance.now() - begun });

/** The reading of a tree and the checks of its words, as the command does them. */
function checked(tree: typeof clean): Checked {
  return { reading: readContent(tree, conditions), findings: textFaults(tree, conditions) };
}

function say(answer: Answer): void {
  process.send?.(answer);
}

function wrongIn(tree: typeof clean): string[] {
  try {
    return verdict(checked(tree), tree, clean, content);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}
