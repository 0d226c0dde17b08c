import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkTime } from '../../src/build/bench-check.ts';

test('what the bench copies, to time the check on more, is as sound as the real content', async () => {
  assert.ok((await checkTime(300)) > 0);
});
