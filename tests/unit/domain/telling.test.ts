import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tellingFor, toldIn } from '../../../src/domain/telling.ts';
import { localeList } from '../../../src/i18n/locales.ts';

for (const reader of localeList) {
  test(`a reader of ${reader} gets the text in ${reader} where there is one`, () => {
    const telling = tellingFor(reader, { en: 'a text', ar: 'نص' });

    const text = { ar: 'نص', en: 'a text' }[reader];
    assert.deepEqual(telling, { text, locale: reader, isTranslated: true });
  });

  test(`a reader of ${reader} gets nothing where nothing has been written`, () => {
    assert.equal(tellingFor(reader, {}), undefined);
  });
}

test('a text told only in Arabic is shown in Arabic to an English reader, and says so', () => {
  const telling = tellingFor('en', { ar: 'نص' });

  assert.deepEqual(telling, { text: 'نص', locale: 'ar', isTranslated: false });
});

test('a text told only in English is shown in English to an Arabic reader, and says so', () => {
  const telling = tellingFor('ar', { en: 'a text' });

  assert.deepEqual(telling, { text: 'a text', locale: 'en', isTranslated: false });
});

test('the languages of a thing stand in the site’s order, however they were written', () => {
  assert.deepEqual(toldIn({ en: 'a text', ar: 'نص' }), localeList);
  assert.deepEqual(toldIn({ en: 'a text' }), ['en']);
  assert.deepEqual(toldIn({ ar: 'نص' }), ['ar']);
  assert.deepEqual(toldIn({}), []);
});
