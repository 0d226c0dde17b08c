import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEvery, isLocale, localeList, locales } from '../../../src/i18n/locales.ts';

test('Arabic is offered first', () => {
  assert.equal(localeList[0], 'ar');
});

test('a name that objects have by nature is no language', () => {
  for (const name of ['toString', 'constructor', '__proto__', '', 'AR', 'ar-SA', 'fr']) {
    assert.equal(isLocale(name), false, name);
  }
});

test('every language writes Western digits and Gregorian years', () => {
  for (const locale of localeList) {
    const { tag } = locales[locale];
    const date = new Date('2024-07-04T00:00:00Z');
    const written = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).format(date);
    assert.match(written.replace(/[\u200e\u200f]/g, ''), /^0?4\/0?7\/2024$/, locale);
    assert.equal(new Intl.NumberFormat(tag).format(25), '25', locale);
  }
});

test('something said in every language is made once for each', () => {
  assert.deepEqual(
    inEvery((locale) => locale.toUpperCase()),
    { ar: 'AR', en: 'EN' },
  );
});
