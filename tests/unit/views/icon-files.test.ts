import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconsJson } from '../../../src/artefacts/icons/icons-json.ts';
import type { Made } from '../../../src/domain/made.ts';
import { iconFiles, iconSetFiles, iconSprite } from '../../../src/views/icon-files.ts';
import { aCompact, anIcon } from './a-compact.ts';

const made: Made = {
  'icons/gcm-01-en-tile-512.png': { size: 9000, width: 512, height: 512 },
  'icons/gcm-01-en-tile.svg': { size: 7000, width: 480, height: 480 },
  'icons/gcm-icons-ar.pdf': { size: 200000, pages: 3 },
  'icons/sprite.svg': { size: 20000 },
};

test('a file of an icon has an address, a format, a weight and a size', () => {
  const files = iconFiles(anIcon(1), aCompact(), made);

  assert.deepEqual(files, [
    {
      href: '/icons/gcm-01-en-tile.svg',
      address: 'https://khayt.test/icons/gcm-01-en-tile.svg',
      fileName: 'gcm-01-en-tile.svg',
      bytes: 7000,
      edition: 'tile',
      format: 'svg',
      lang: 'en',
      width: 480,
      height: 480,
    },
    {
      href: '/icons/gcm-01-en-tile-512.png',
      address: 'https://khayt.test/icons/gcm-01-en-tile-512.png',
      fileName: 'gcm-01-en-tile-512.png',
      bytes: 9000,
      edition: 'tile',
      format: 'png',
      lang: 'en',
      width: 512,
      height: 512,
    },
  ]);
});

test('what has not been made is not offered', () => {
  assert.deepEqual(iconFiles(anIcon(2), aCompact(), made), []);
  assert.deepEqual(
    iconSetFiles(aCompact(), made).map(({ lang, format, pages }) => [lang, format, pages]),
    [['ar', 'pdf', 3]],
  );
  assert.equal(iconSprite(aCompact(), made)?.bytes, 20000);
  assert.equal(iconSprite(aCompact(), {}), undefined);
});

test('the data for machines say what the set is, how sure titles are, and where each file is', () => {
  const data = JSON.parse(iconsJson(aCompact(), made));

  assert.equal(data.notice.en, 'Name of the site !');
  assert.match(data.set.en, /not one of the official icons/);
  assert.deepEqual(
    data.icons.map(({ id }: { id: string }) => id),
    ['gcm-01', 'gcm-02'],
  );
  const [first] = data.icons;
  assert.deepEqual(first.title_status, { ar: 'unverified', en: 'sourced' });
  assert.equal(first.page.ar, 'https://khayt.test/ar/icons/gcm-01/');
  assert.equal(first.files[0].address, 'https://khayt.test/icons/gcm-01-en-tile.svg');
  assert.deepEqual([first.files[0].language, first.files[0].bytes], ['en', 7000]);
});
