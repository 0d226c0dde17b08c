import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIndexView } from '../../../src/views/figures-index.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

test('a figure stands below its subject with what it counts, its year and its caution', () => {
  const { subjects } = figuresIndexView(aRegion(), 'en');

  assert.equal(subjects.length, 1);
  assert.deepEqual(subjects[0]?.figures[0]?.notes, [
    'Counts: A region',
    'Year: 2023',
    'Caution: A lower bound.',
  ]);
});

test('a figure whose countries are known says how many tiles are filled', () => {
  const region = aRegion();
  const { 'a-figure': figure } = region.reference.statistics;
  assert.ok(figure);
  region.reference.statistics = { 'a-figure': { ...figure, countries: ['one', 'two'] } };

  const [subject] = figuresIndexView(region, 'ar').subjects;

  assert.deepEqual(subject?.figures[0]?.countries, {
    ids: ['one', 'two'],
    text: 'يشمل الرقم بلدين من بلدان المخطط',
  });
  assert.equal(figuresIndexView(aRegion(), 'ar').subjects[0]?.figures[0]?.countries, undefined);
});

test('a figure names the first four pages that use it and counts the others', () => {
  const notes = [1, 2, 3, 4, 5, 6].map((day) => aNote({}, `2024-01-0${day}-a-note`));

  const [subject] = figuresIndexView(aRegion({ press: notes }), 'en').subjects;

  assert.equal(subject?.figures[0]?.uses.length, 4);
  assert.equal(subject?.figures[0]?.moreUses, 'and on 2 more pages');
});
