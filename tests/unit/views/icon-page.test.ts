import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconPageView } from '../../../src/views/icon-page.ts';
import { iconsIndexView } from '../../../src/views/icons-index.ts';
import { aCompact, aNoteOnTheFirst, anIcon, history } from './a-compact.ts';

test('the titles of an objective stand in the reader’s language first, each as sure as it is', () => {
  const words = (reader: 'ar' | 'en', number: number) =>
    iconPageView(anIcon(number), aCompact(), reader)?.titles.map(({ lang, certainty }) => [
      lang,
      certainty,
    ]);

  assert.deepEqual(words('en', 1), [
    ['en', undefined],
    ['ar', 'Working translation'],
  ]);
  assert.deepEqual(words('ar', 2), [
    ['ar', 'ترجمة عملية'],
    ['en', 'نقلاً عن طرف ثالث'],
  ]);
});

test('the sources of a title are among those of the page, after those of its text', () => {
  const view = iconPageView(anIcon(1), aCompact(), 'en');

  assert.deepEqual(view?.titleSources, ['a-source']);
  assert.deepEqual(view?.numbers, { 'a-source': 1 });
});

test('an objective knows its place, its round table and its neighbours', () => {
  const view = iconPageView(anIcon(2), aCompact(), 'en');

  assert.equal(view?.place, 'Objective 2 of 3');
  assert.equal(view?.table?.label, 'A table');
  assert.equal(view?.table?.certainty, 'Not verified');
  assert.deepEqual([view?.previous?.id, view?.next?.id], ['gcm-01', 'gcm-17']);
  assert.equal(iconPageView(anIcon(1), aCompact(), 'en')?.previous, undefined);
  assert.equal(iconPageView(anIcon(17), aCompact(), 'en')?.table, undefined);
});

test('what speaks of an objective is found on its page, the icon itself is not', () => {
  const content = aCompact({ press: [aNoteOnTheFirst()] });

  const related = (number: number) =>
    iconPageView(anIcon(number), content, 'en')?.related.flatMap(({ cards }) =>
      cards.map(({ href }) => href),
    );

  assert.deepEqual(related(1), ['/en/press/2024-01-02-a-note/']);
  assert.deepEqual(related(2), []);
});

test('an icon that is told in no language has no page', () => {
  assert.equal(iconPageView({ ...anIcon(1), tellings: {} }, aCompact(), 'en'), undefined);
});

test('the icons stand by round table in its order, and those without one after them', () => {
  const view = iconsIndexView(aCompact(), 'en');

  assert.deepEqual(
    view.tables.map(({ objectives }) => objectives.map(({ href }) => href)),
    [['/en/icons/gcm-02/', '/en/icons/gcm-01/']],
  );
  assert.deepEqual(
    view.others.map(({ id, href }) => [id, href]),
    [['gcm-17', undefined]],
  );
  assert.equal(view.isGroupingSourced, false);
});

test('the mark leads to the page of the Compact, where there is one', () => {
  const told = { title: 'The Compact', summary: 'A sentence.', body: [] };
  const facts = { ...history, sources: [], pictures: [] };
  const pages = [{ id: 'compact', facts, tellings: { en: told } }];

  assert.equal(iconsIndexView(aCompact(), 'en').whole, undefined);
  assert.equal(iconsIndexView(aCompact({ pages }), 'ar').whole?.href, '/ar/compact/');
});
