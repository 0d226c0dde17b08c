/** How many tests passed, and how many did not. */
export interface Counts {
  passed: number;
  failed: number;
}

/** The counts at the end of a report of `node:test` in TAP. What was skipped has not passed. */
export function tapCounts(tap: string): Counts {
  const count = (kind: string) =>
    Number(new RegExp(`^# ${kind} (\\d+)$`, 'm').exec(tap)?.[1] ?? Number.NaN);
  return { passed: count('pass'), failed: count('tests') - count('pass') };
}

/** The counts of a report of Playwright in JSON. What was skipped has not passed. */
export function playwrightCounts(json: string): Counts {
  const { stats, errors } = JSON.parse(json);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed };
}

/**
 * What a step came to. A failure that no test tells of, and a report that is missing or tells of
 * no test at all, count as one failed test.
 */
export function countsOf(isWell: boolean, reported: Counts | undefined): Counts {
  const { passed, failed } = reported ?? { passed: isWell ? 1 : 0, failed: 0 };
  const isSilent = Number.isNaN(passed + failed) || passed + failed === 0;
  if (isSilent) return { passed: 0, failed: 1 };
  return { passed, failed: isWell ? failed : Math.max(failed, 1) };
}

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
  };
}
