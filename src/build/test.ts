import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { type Counts, countsOf, sum } from './test-counts.ts';
import { isSuite, reportFolder, type Step, stepsOf, suites } from './test-steps.ts';

// The command `test.ts [SUITE …]`: runs every step of the suites, whatever fails on the way.
const names = process.argv.slice(2);
process.exitCode = names.every(isSuite) ? run(stepsOf(names)) : usage();

function run(steps: readonly Step[]): number {
  rmSync(reportFolder, { recursive: true, force: true });
  mkdirSync(reportFolder, { recursive: true });
  const results = steps.map((step) => ({ name: step.name, ...result(step) }));

  say('\n');
  for (const { name, passed, failed } of results) say(`${name}: ${totals({ passed, failed })}\n`);
  const total = sum(results);
  say(`${totals(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}

function result({ name, words, env, report }: Step): Counts {
  say(`\n── ${name}\n`);
  const { status } = spawnSync(process.execPath, words, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return countsOf(status === 0, report && reported(report));
}

/** What a step reported; where it ended before it could, nothing at all passed. */
function reported({ file, read }: NonNullable<Step['report']>): Counts {
  try {
    return read(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function usage(): number {
  process.stderr.write(`The suites are ${Object.keys(suites).join(', ')}.\n`);
  return 1;
}

function totals({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

function say(text: string): void {
  process.stdout.write(text);
}
