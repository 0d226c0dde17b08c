import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooserView } from '../../../src/views/chooser.ts';
import { missingPageView } from '../../../src/views/missing-page.ts';
import { webManifest } from '../../../src/views/web-manifest.ts';
import { aRegion } from './a-region.ts';

const address = 'https://khayt.test/base/';

test('every language is an equal door, in its own words and direction', () => {
  const { title, languages } = chooserView(aRegion({ address }));

  assert.equal(title, 'العربية / English');
  assert.deepEqual(languages, [
    {
      locale: 'ar',
      dir: 'rtl',
      label: 'العربية',
      name: 'اسم الموقع',
      notice: 'اسم الموقع !',
      href: '/base/ar/',
    },
    {
      locale: 'en',
      dir: 'ltr',
      label: 'English',
      name: 'Name of the site',
      notice: 'Name of the site !',
      href: '/base/en/',
    },
  ]);
});

test('the chooser is indexed in the official edition only, which has no notice', () => {
  const demonstration = chooserView(aRegion({ address }));
  const official = chooserView(aRegion({ address, edition: 'official' }));

  assert.equal(demonstration.isIndexed, false);
  assert.equal(official.isIndexed, true);
  assert.ok(official.languages.every(({ notice }) => notice === undefined));
  assert.equal(official.canonical, address);
});

test('a page that is missing shows where to go, and asks not to be indexed', () => {
  const view = missingPageView(aRegion({ address, edition: 'official' }), 'ar');

  assert.equal(view.title, 'هذه الصفحة غير موجودة');
  assert.deepEqual(
    view.groups.flatMap(({ items }) => items.map(({ href }) => href)),
    ['figures', 'sources', 'countries', 'feeds', 'data', 'verify'].map(
      (list) => `/base/ar/${list}/`,
    ),
  );
  assert.equal(view.head.robots, 'noindex');
});

test('a telephone keeps the site in one language, below the base path', () => {
  const manifest = JSON.stringify(webManifest(aRegion({ address }), 'ar'));

  assert.match(manifest, /"lang":"ar","dir":"rtl","start_url":"\/base\/ar\/","scope":"\/base\/"/);
  assert.match(manifest, /"src":"\/base\/icon-192.png","sizes":"192x192"/);
});
