import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { localeList } from '../../../src/i18n/locales.ts';
import { inEveryLanguage, line, wordsOf } from '../../../src/schema/field.ts';
import { networkFacts, networkText } from '../../../src/schema/network.ts';
import { pressFacts, pressText } from '../../../src/schema/press.ts';
import { referenceLists } from '../../../src/schema/reference.ts';
import { siteFacts, siteText } from '../../../src/schema/site.ts';

const kinds = { networkFacts, networkText, pressFacts, pressText, siteFacts, siteText };

test('no two fields of one kind are called the same', () => {
  for (const [name, schema] of Object.entries(kinds)) {
    for (const locale of localeList) {
      const labels = Object.values(schema.shape).map((field) => wordsOf(field)?.label[locale]);
      assert.equal(new Set(labels).size, labels.length, `${name} ${locale}`);
    }
  }
});

test('no kind takes a field that it does not know', () => {
  for (const schema of [...Object.values(kinds), ...Object.values(referenceLists)]) {
    const { error } = schema.safeParse({ nobody_knows: 1 });

    assert.ok(error?.issues.some(({ code }) => code === 'unrecognized_keys'));
  }
});

test('a line is one line with a word in it', () => {
  assert.equal(line.safeParse('One line').success, true);
  for (const text of ['', ' ', 'one\ntwo', 'one\r\ntwo', 'one\rtwo', '\n', 3, null]) {
    assert.equal(line.safeParse(text).success, false, String(text));
  }
});

test('what is said in every language is said in each of them, and in no other', () => {
  assert.equal(inEveryLanguage.safeParse({ ar: 'نص', en: 'A text' }).success, true);
  for (const said of [{ ar: 'نص' }, { en: 'A text' }, { ar: 'نص', en: 'A', fr: 'Un' }, {}]) {
    assert.equal(inEveryLanguage.safeParse(said).success, false);
  }
});

test('a fact never stands without a source', () => {
  const sources = pressFacts.shape.sources;

  assert.equal(sources.safeParse(['a-source']).success, true);
  assert.equal(sources.safeParse([]).success, false);
  assert.equal(z.object({ sources }).safeParse({}).success, false);
});

test('an address of a source or of the site is one of the web', () => {
  const { url } = referenceLists.sources.shape;

  assert.equal(url.safeParse('https://un.org/a').success, true);
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://un.org/',
    'un.org',
    '',
  ]) {
    assert.equal(url.safeParse(address).success, false, address);
    assert.equal(siteFacts.shape.address.safeParse(address).success, false, address);
  }
  assert.equal(siteFacts.shape.address.safeParse('https://un.org').success, false);
  assert.equal(siteFacts.shape.address.safeParse('https://un.org/base/').success, true);
});
