import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeList, locales } from '../../../src/i18n/locales.ts';
import { searchPageView } from '../../../src/views/search-page.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion } from './a-region.ts';

const content = aRegion({
  address: 'https://khayt.test/base/',
  edition: 'official',
  networks: [aNetwork()],
  press: [aNote()],
});

test('the script gets its words in the page’s language, with every plural form', () => {
  for (const reader of localeList) {
    const { words } = searchPageView(content, reader);

    assert.equal(words.locale, reader);
    assert.deepEqual(Object.keys(words.found).sort(), locales[reader].plurals.toSorted());
    for (const text of [words.none, words.more, words.failed]) assert.notEqual(text, '');
  }
});

test('the index is looked for below the base path', () => {
  assert.equal(searchPageView(content, 'ar').folder, '/base/pagefind/');
});

test('without a script the page lists every page of the site', () => {
  const { groups } = searchPageView(content, 'en').index;
  const lists = ['figures', 'sources', 'countries', 'feeds', 'data', 'verify'];

  assert.deepEqual(
    groups.map(({ href, items }) => [href, items.map((item) => item.href)]),
    [
      ['/base/en/networks/', ['/base/en/networks/a-network/']],
      ['/base/en/press/', ['/base/en/press/2024-01-02-a-note/']],
      [undefined, lists.map((list) => `/base/en/${list}/`)],
    ],
  );
});

test('the search page itself is nobody’s destination', () => {
  assert.equal(searchPageView(content, 'en').head.robots, 'noindex');
});
