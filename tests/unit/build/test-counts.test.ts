import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, playwrightCounts, sum, tapCounts } from '../../../src/build/test-counts.ts';

const tap = 'TAP version 13\nok 1 - a\n# tests 5\n# pass 3\n# fail 1\n# skipped 1\n';

test('a test that was skipped has not passed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 1 };

  assert.deepEqual(tapCounts(tap), { passed: 3, failed: 2 });
  assert.deepEqual(playwrightCounts(JSON.stringify({ stats, errors: [] })), {
    passed: 3,
    failed: 3,
  });
});

test('a step without a report is one test', () => {
  assert.deepEqual(countsOf(true, undefined), { passed: 1, failed: 0 });
  assert.deepEqual(countsOf(false, undefined), { passed: 0, failed: 1 });
});

test('a step that failed is never counted as a pass, whatever its report says', () => {
  assert.deepEqual(countsOf(false, { passed: 3, failed: 0 }), { passed: 3, failed: 1 });
  assert.deepEqual(countsOf(false, { passed: 3, failed: 2 }), { passed: 3, failed: 2 });
});

test('a report that tells of no test is a failure', () => {
  assert.deepEqual(countsOf(true, tapCounts('')), { passed: 0, failed: 1 });
  assert.deepEqual(countsOf(true, { passed: 0, failed: 0 }), { passed: 0, failed: 1 });
});

test('the total is the sum of all steps', () => {
  assert.deepEqual(
    sum([
      { passed: 1, failed: 2 },
      { passed: 30, failed: 40 },
    ]),
    { passed: 31, failed: 42 },
  );
});
