import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconUsageView } from '../../../src/views/icon-usage.ts';
import { siteIndex } from '../../../src/views/site-index.ts';
import { sitemapPages } from '../../../src/views/sitemap.ts';
import { aCompact, anIcon } from './a-compact.ts';

test('each round table has the colours of its objectives, in hex and RGB, with their contrast', () => {
  const families = iconUsageView(aCompact(), 'en')?.families;

  assert.deepEqual(
    families?.map(({ label, tones }) => [label, tones.map(({ objectives }) => objectives)]),
    [
      ['A table', ['2', '1']],
      [undefined, ['17']],
    ],
  );
  assert.deepEqual(families?.[0]?.tones[0], {
    hex: '#476bc8',
    rgb: '71 107 200',
    contrast: '5.0:1',
    objectives: '2',
    number: 2,
  });
});

test('what is to be done is shown by an icon with a drawing for each language, what is not by one without', () => {
  const own = { ...anIcon(2), facts: { ...anIcon(2).facts, own_arabic_drawing: true } };

  const view = iconUsageView(aCompact({ icons: [anIcon(1), own] }), 'ar');

  assert.deepEqual(view?.example, { number: 2, label: 'هدف 2', title: 'عنوان 2' });
  assert.equal(view?.avoided, 1);
  assert.equal(iconUsageView(aCompact(), 'ar')?.example.number, 1);
});

test('the page names the smallest widths, the credit with the address of the set, and the licence', () => {
  const view = iconUsageView(aCompact(), 'en');

  assert.deepEqual(
    view?.smallest.map(({ text }) => /\d+/.exec(text)?.[0]),
    ['32', '96', '320'],
  );
  assert.match(view?.credit ?? '', /Demonstration edition/);
  assert.equal(view?.address, 'https://khayt.test/en/icons/');
  assert.equal(view?.licence, 'Name of the site');
});

test('where there are icons the page is among all pages, and where there are none it is nowhere', () => {
  const places = (content: ReturnType<typeof aCompact>) => [
    iconUsageView(content, 'en')?.head.canonical,
    ...sitemapPages(content).map(({ address }) => address),
    ...siteIndex(content, 'en').flatMap(({ items }) => items.map(({ href }) => href)),
  ];

  assert.equal(places(aCompact()).filter((place) => place?.endsWith('/en/icons/usage/')).length, 3);
  assert.equal(
    places(aCompact({ icons: [] })).filter((place) => place?.includes('usage')).length,
    0,
  );
});
