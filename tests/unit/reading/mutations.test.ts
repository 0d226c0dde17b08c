import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongAmong } from './mutations/running.ts';

// All 2,000 are read in tests/whole. One alone: `MUTATION=17 node --test` with this file.
const { MUTATION } = process.env;
const seeds = MUTATION ? [Number(MUTATION)] : Array.from({ length: 60 }, (_, at) => at + 1);

test('whatever happens to the real content ends in named faults or in what it says', async () => {
  assert.deepEqual(await wrongAmong(seeds), []);
});
