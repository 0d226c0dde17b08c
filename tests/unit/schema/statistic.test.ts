import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statistic } from '../../../src/schema/reference/statistic.ts';

test('a figure names the countries of its region, or leaves them out: it never has none', () => {
  const { countries } = statistic.shape;

  assert.equal(countries.safeParse(['jordan', 'morocco']).success, true);
  assert.equal(countries.safeParse(undefined).success, true);
  assert.equal(countries.safeParse([]).success, false);
});

test('a figure has one subject, out of those that readers look under', () => {
  const { subject } = statistic.shape;

  assert.equal(subject.safeParse('remittances').success, true);
  for (const other of ['weather', '', undefined, ['work']]) {
    assert.equal(subject.safeParse(other).success, false, String(other));
  }
});
