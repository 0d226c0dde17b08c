import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAddress, lastChange, revisionOf } from '../../../src/domain/history.ts';

const past = { published: '2024-01-02', updated: '2024-01-02', corrections: [] };

test('a correction is a change, whether or not the entry counts as updated', () => {
  assert.equal(lastChange(past), '2024-01-02');
  assert.equal(lastChange({ ...past, corrections: [{ on: '2024-05-06' }] }), '2024-05-06');
  assert.equal(lastChange({ ...past, updated: '2024-06-01' }), '2024-06-01');
});

test('every later state of an entry has a higher number', () => {
  const first = { on: '2024-01-02' };
  const states = [
    past,
    { ...past, corrections: [first] },
    { ...past, updated: '2024-02-29', corrections: [first] },
    { ...past, updated: '2024-02-29', corrections: [first, { on: '2024-03-01' }] },
  ];

  const numbers = states.map(revisionOf);

  assert.equal(numbers[0], 0);
  assert.deepEqual(
    numbers,
    numbers.toSorted((a, b) => a - b),
  );
  assert.equal(new Set(numbers).size, numbers.length);
  assert.ok(numbers.every(Number.isInteger));
});

test('an entry that has moved is known by the address at which it first stood', () => {
  const moved = { id: 'new', facts: { redirects: ['/press/old/', '/press/older-still/'] } };

  assert.equal(firstAddress('press', moved), '/press/old/');
  assert.equal(firstAddress('pages', { id: 'about', facts: { redirects: [] } }), '/about/');
});
