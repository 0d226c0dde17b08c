import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesSince, driftOf } from '../../../src/domain/drift.ts';

const match = { on: '2026-11-24', texts: { ar: ['a', 'b'], en: ['c', 'd'] } };

test('texts that are as they were confirmed say the same', () => {
  const drift = driftOf({ ar: ['a', 'b'], en: ['c', 'd'] }, match);

  assert.deepEqual(drift, {
    state: 'current',
    texts: { ar: 'current', en: 'current' },
    behind: [],
  });
});

test('the language that did not change is behind the one that did, whichever it is', () => {
  const arabic = driftOf({ ar: ['a', 'b'], en: ['c', 'x'] }, match);
  const english = driftOf({ ar: ['a'], en: ['c', 'd'] }, match);

  assert.deepEqual([arabic.state, arabic.behind], ['behind', ['ar']]);
  assert.deepEqual([english.state, english.behind], ['behind', ['en']]);
  assert.deepEqual(english.texts, { ar: 'changed', en: 'current' });
});

test('where every text has changed, none is behind another', () => {
  const drift = driftOf({ ar: ['a', 'x'], en: ['x', 'd'] }, match);

  assert.deepEqual([drift.state, drift.behind], ['all-changed', []]);
});

test('texts that nobody has confirmed are neither current nor behind', () => {
  const drift = driftOf({ ar: ['a'], en: ['c'] }, undefined);

  assert.equal(drift.state, 'never-confirmed');
  assert.deepEqual(drift.texts, { ar: 'unconfirmed', en: 'unconfirmed' });
});

test('a text that came after the others were confirmed is the one nobody has confirmed', () => {
  const drift = driftOf({ ar: ['a'], en: ['c'] }, { on: match.on, texts: { ar: ['a'] } });

  assert.deepEqual(drift.texts, { ar: 'current', en: 'unconfirmed' });
  assert.equal(drift.state, 'never-confirmed');
});

test('a single text has none to differ from, whatever was confirmed', () => {
  assert.equal(driftOf({ ar: ['x'] }, match).state, 'one-language');
  assert.deepEqual(driftOf({ en: ['c', 'd'] }, undefined).texts, {
    ar: 'missing',
    en: 'unconfirmed',
  });
  assert.equal(driftOf({}, match).state, 'untold');
});

test('sections that changed are named by where they stand now', () => {
  const changes = (now: string[]) => changesSince(['a', 'b', 'b', 'c'], now);
  const none = { changed: [], removed: 0, isReordered: false };

  assert.deepEqual(changes(['a', 'b', 'b', 'c']), none);
  assert.deepEqual(changes(['a', 'x', 'b', 'c']), { ...none, changed: [1] });
  assert.deepEqual(changes(['n', 'a', 'b', 'b', 'c']), { ...none, changed: [0] });
  assert.deepEqual(changes(['a', 'b', 'b']), { ...none, removed: 1 });
  assert.deepEqual(changes(['a', 'x']), { changed: [1], removed: 2, isReordered: false });
  assert.deepEqual(changes(['c', 'b', 'b', 'a']), { ...none, isReordered: true });
});
