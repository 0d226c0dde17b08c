import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../src/i18n/locales.ts';
import { countIn } from '../../../src/search/count.ts';
import { searchPageView } from '../../../src/views/search-page.ts';
import { aContent } from '../artefacts/a-content.ts';

test('results are counted in Arabic with every plural form', () => {
  assert.deepEqual([1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 111].map(counted('ar')), [
    'نتيجة واحدة',
    'نتيجتان',
    '3 نتائج',
    '10 نتائج',
    '11 نتيجة',
    '99 نتيجة',
    '100 نتيجة',
    '101 نتيجة',
    '102 نتيجة',
    '103 نتائج',
    '111 نتيجة',
  ]);
});

test('results are counted in English', () => {
  assert.deepEqual([1, 2, 11, 101].map(counted('en')), [
    '1 result',
    '2 results',
    '11 results',
    '101 results',
  ]);
});

test('thousands of results are held together as every number of the site is', () => {
  assert.equal(counted('ar')(1234), '1\u00a0234 نتيجة');
  assert.equal(counted('en')(1234), '1,234 results');
});

test('nothing found is said in a sentence that says what to do', () => {
  assert.equal(counted('en')(0), 'Nothing found. Try another word, or browse the list below.');
  assert.match(counted('ar')(0), /جرّب كلمة أخرى/);
});

test('a form that a language lacks falls back to its last one', () => {
  const words = { ...searchPageView(aContent(), 'ar').words, found: { other: '{{count}} نتيجة' } };

  assert.equal(countIn(words, 3), '3 نتيجة');
});

function counted(locale: Locale): (count: number) => string {
  const { words } = searchPageView(aContent(), locale);
  return (count) => countIn(words, count);
}
