import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNumber } from '../../../src/i18n/number.ts';

test('numbers have Western digits in every language, and a no-break space between thousands in Arabic', () => {
  assert.equal(formatNumber('ar', 4984), '4\u00a0984');
  assert.equal(formatNumber('ar', 1_234_567.891), '1\u00a0234\u00a0567.89');
  assert.equal(formatNumber('ar', 999), '999');
  assert.equal(formatNumber('en', 4984), '4,984');
  assert.equal(formatNumber('en', 1_234_567.891), '1,234,567.89');
  assert.equal(formatNumber('en', 0), '0');
});
