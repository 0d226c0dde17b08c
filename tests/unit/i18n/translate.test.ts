import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pluralForms, translator } from '../../../src/i18n/translate.ts';

test('Arabic counts with all six of its plural forms', () => {
  const t = translator('ar');
  const counted = [0, 1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111].map((count) => [
    t('size.kilobytes', { count }),
    t('search.found', { count }),
    t('download.pages', { count }),
  ]);

  assert.deepEqual(counted, [
    ['0 كيلوبايت', 'لا نتائج', 'بلا صفحات'],
    ['كيلوبايت واحد', 'نتيجة واحدة', 'صفحة واحدة'],
    ['كيلوبايتان', 'نتيجتان', 'صفحتان'],
    ['3 كيلوبايتات', '3 نتائج', '3 صفحات'],
    ['10 كيلوبايتات', '10 نتائج', '10 صفحات'],
    ['11 كيلوبايتاً', '11 نتيجة', '11 صفحة'],
    ['99 كيلوبايتاً', '99 نتيجة', '99 صفحة'],
    ['100 كيلوبايت', '100 نتيجة', '100 صفحة'],
    ['101 كيلوبايت', '101 نتيجة', '101 صفحة'],
    ['102 كيلوبايت', '102 نتيجة', '102 صفحة'],
    ['103 كيلوبايتات', '103 نتائج', '103 صفحات'],
    ['110 كيلوبايتات', '110 نتائج', '110 صفحات'],
    ['111 كيلوبايتاً', '111 نتيجة', '111 صفحة'],
  ]);
});

test('English has one result, and counts every other number in the plural', () => {
  const t = translator('en');
  const counted = [0, 1, 2, 11, 21, 101].map((count) => t('search.found', { count }));

  assert.deepEqual(counted, [
    '0 results',
    '1 result',
    '2 results',
    '11 results',
    '21 results',
    '101 results',
  ]);
});

test('a value is put in as it is, signs of markup included', () => {
  const t = translator('en');

  assert.equal(t('head.title', { title: 'A & B <i>', site: '“C”' }), 'A & B <i> · “C”');
});

test('a string that does not exist stops whoever asks for it', () => {
  const t = translator('ar');

  assert.throws(() => t('frame.nothing' as never), /No interface string is named frame\.nothing\./);
});

test('a string that is not given its value stops whoever asks for it', () => {
  const t = translator('en');

  assert.throws(() => t('entry.published', {} as never), /was given no date/);
  assert.throws(() => t('head.title', { title: 'A' } as never), /was given no site/);
});

test('the forms of a counted string are handed on by the categories of its language', () => {
  assert.deepEqual(pluralForms('en', 'search.found'), {
    one: '{{count}} result',
    other: '{{count}} results',
  });
  assert.deepEqual(pluralForms('ar', 'search.found'), {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{{count}} نتائج',
    many: '{{count}} نتيجة',
    other: '{{count}} نتيجة',
  });
});
