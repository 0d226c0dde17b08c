import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestFirst, periodsOf } from '../../../src/domain/cycle.ts';
import { anEvent } from '../views/an-event.ts';

const forum = anEvent('forum', { kind: 'review-forum', start: '2022-05-17', end: '2022-05-20' });
const review = anEvent('review', { kind: 'regional-review', start: '2021-02-24' });
const report = anEvent('report', { kind: 'report', start: '2022' });

test('events stand the latest first, and one known to the year below those of its days', () => {
  const day = anEvent('day', { kind: 'day', every: '12-18' });

  const ids = latestFirst([review, report, forum, day]).map(({ id }) => id);

  assert.deepEqual(ids, ['forum', 'report', 'review']);
});

test('a round reaches from its first review or report to the year of its forum', () => {
  const [round, ...others] = periodsOf([review, report, forum]);

  assert.deepEqual([round?.kind, round?.from, round?.to], ['round', '2021', '2022']);
  assert.equal(round?.events.length, 3);
  assert.deepEqual(others, []);
});

test('what happened in the years of a round belongs to it, the days after its forum included', () => {
  const after = anEvent('after', { start: '2022-06-20' });

  const periods = periodsOf([after, review, forum]);

  assert.deepEqual(
    periods.map(({ kind, events }) => [kind, events.map(({ id }) => id)]),
    [['round', ['after', 'forum', 'review']]],
  );
});

test('years outside every round stand before, between or after them, with their own first and last', () => {
  const next = anEvent('next', { kind: 'regional-review', start: '2024-07-03' });
  const second = anEvent('second', { kind: 'review-forum', start: '2026-05-05' });
  const besides = ['2016-09-19', '2019-07-19', '2023-01-26', '2027'];
  const meetings = besides.map((start) => anEvent(start, { start }));

  const periods = periodsOf([review, forum, next, second, ...meetings]);

  assert.deepEqual(
    periods.map(({ kind, from, to }) => [kind, from, to]),
    [
      ['since', '2027', '2027'],
      ['round', '2024', '2026'],
      ['between', '2023', '2023'],
      ['round', '2021', '2022'],
      ['before', '2016', '2019'],
    ],
  );
});

test('a round without a forum is open', () => {
  const [round] = periodsOf([review]);

  assert.deepEqual([round?.kind, round?.from, round?.to], ['round', '2021', undefined]);
});
