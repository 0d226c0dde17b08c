import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Statistic } from '../../../src/schema/reference.ts';
import { figureView } from '../../../src/views/figure.ts';
import { aRegion } from './a-region.ts';

test('a figure never stands without what it counts, its year, its caution and its source', () => {
  assert.deepEqual(view('en'), {
    id: 'a-figure',
    value: '4,984',
    unit: 'units',
    text: 'A sentence about the figure.',
    notes: ['Counts: A region', 'Year: 2023', 'Caution: A lower bound.'],
    sources: ['a-source'],
  });
});

test('an Arabic figure holds its thousands together', () => {
  const { value, notes } = view('ar');

  assert.equal(value, '4\u00a0984');
  assert.deepEqual(notes, ['يشمل الرقم: منطقة', 'السنة: 2023', 'تنبيه: العدد حد أدنى.']);
});

test('a year may be a month, and is told in words', () => {
  assert.equal(view('ar', { year: '2024-12' }).notes[1], 'السنة: كانون الأول/ديسمبر 2024');
});

test('what is not known of a figure is left out, and nothing stands in its place', () => {
  const { notes } = view('en', { year: undefined, caution: undefined });

  assert.deepEqual(notes, ['Counts: A region']);
  assert.deepEqual(view('en', { caution: undefined }).notes, ['Counts: A region', 'Year: 2023']);
});

test('a figure that is not in the list stops the build, by name', () => {
  assert.throws(
    () => figureView('nothing', aRegion(), 'en'),
    /content\/reference\/statistics\.yaml has no nothing\./,
  );
});

function view(reader: 'ar' | 'en', changed: Partial<Statistic> = {}) {
  const content = aRegion();
  const figure = content.reference.statistics['a-figure'];
  assert.ok(figure);
  content.reference.statistics = { 'a-figure': { ...figure, ...changed } };
  return figureView('a-figure', content, reader);
}
