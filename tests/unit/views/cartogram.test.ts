import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFolder } from '../../../src/reading/folder.ts';
import { cartogram } from '../../../src/views/cartogram.ts';
import { aNetwork, aRegion } from './a-region.ts';

test('a country is a tile at its own cell, from west to east in every language', () => {
  for (const reader of ['ar', 'en'] as const) {
    const tiles = cartogram(aRegion(), reader);

    assert.deepEqual(
      tiles.map(({ id, column, row }) => [id, column, row]),
      [
        ['two', 1, 1],
        ['one', 2, 1],
        ['three', 3, 1],
      ],
    );
  }
});

test('a tile has the country’s name, or its short one where there is one', () => {
  const names = (reader: 'ar' | 'en') => cartogram(aRegion(), reader).map(({ name }) => name);

  assert.deepEqual(names('ar'), ['تلة', 'البلد الأول', 'ج']);
  assert.deepEqual(names('en'), ['Country two', 'Country one', 'Th.']);
});

test('only a country whose network has a page leads to it, in the reader’s language', () => {
  const content = aRegion({ networks: [aNetwork()], address: 'https://khayt.test/base/' });

  assert.deepEqual(
    cartogram(content, 'en').map(({ href }) => href),
    [undefined, '/base/en/networks/a-network/', undefined],
  );
});

test('rows count before columns', () => {
  const content = aRegion();
  const { one, two } = content.reference.countries;
  assert.ok(one && two);
  content.reference.countries = {
    one: { ...one, cell: { column: 1, row: 2 } },
    two: { ...two, cell: { column: 9, row: 1 } },
  };

  assert.deepEqual(
    cartogram(content, 'ar').map(({ id }) => id),
    ['two', 'one'],
  );
});

test('the 22 countries of the region each have a cell of their own', async () => {
  const reading = await readFolder(join(import.meta.dirname, '../../../content'), { now: 0 });
  assert.ok(reading.ok);

  const tiles = cartogram(reading.content, 'ar');

  assert.equal(tiles.length, 22);
  assert.equal(new Set(tiles.map(({ column, row }) => `${column}/${row}`)).size, 22);
  assert.equal(new Set(tiles.map(({ name }) => name)).size, 22);
});
