import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongAmong } from '../unit/reading/mutations/running.ts';

test('whatever happens to the real content, 2,000 times, ends in named faults or in what it says', async () => {
  const seeds = Array.from({ length: 2000 }, (_, at) => at + 1);

  assert.deepEqual(await wrongAmong(seeds), []);
});
