import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Locale } from '../../../src/i18n/locales.ts';
import { compareIn } from '../../../src/language/collation.ts';
import { country } from '../../../src/schema/reference/country.ts';

const list = join(import.meta.dirname, '../../../content/reference/countries.yaml');
const countries = z.array(country).parse(parse(readFileSync(list, 'utf8')));

const inOrder: Record<Locale, string> = {
  ar: 'JO AE BH TN DZ KM SY DJ PS SD SO IQ OM QA KW LB LY EG MA SA MR YE',
  en: 'DZ BH KM DJ EG IQ JO KW LB LY MR MA OM QA SA SO PS SD SY TN AE YE',
};

test('the countries stand in the Arabic alphabet, the article «ال» not counted', () => {
  assert.equal(sorted('ar'), inOrder.ar);
});

test('the countries stand in the English alphabet', () => {
  assert.equal(sorted('en'), inOrder.en);
});

test('the order does not depend on the order before', () => {
  for (const locale of ['ar', 'en'] as const) {
    assert.equal(sorted(locale, countries.toReversed()), inOrder[locale]);
  }
});

test('tashkeel and hamza do not part words that are spelt alike', () => {
  const names = ['عُمان', 'عمل', 'عمان ب', 'إيران', 'أيوب', 'اياد'];

  assert.deepEqual(names.toSorted(compareIn('ar')), [
    'اياد',
    'إيران',
    'أيوب',
    'عُمان',
    'عمان ب',
    'عمل',
  ]);
});

test('a word that only begins with alef and lam keeps them', () => {
  const names = ['لبنان', 'الف', 'ال', 'بيت'];

  assert.deepEqual(names.toSorted(compareIn('ar')), ['ال', 'الف', 'بيت', 'لبنان']);
});

test('numbers in names count as numbers', () => {
  assert.deepEqual(['Paper 10', 'Paper 9', 'paper 1'].toSorted(compareIn('en')), [
    'paper 1',
    'Paper 9',
    'Paper 10',
  ]);
});

test('two names that differ only in their article or marks have an order all the same', () => {
  const compare = compareIn('ar');

  assert.notEqual(compare('الكويت', 'كويت'), 0);
  assert.equal(Math.sign(compare('الكويت', 'كويت')), -Math.sign(compare('كويت', 'الكويت')));
});

function sorted(locale: Locale, from = countries): string {
  const compare = compareIn(locale);
  return from
    .toSorted((a, b) => compare(a.name[locale], b.name[locale]))
    .map(({ iso2 }) => iso2)
    .join(' ');
}
