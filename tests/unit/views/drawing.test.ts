import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Content } from '../../../src/domain/content.ts';
import { readFolder } from '../../../src/reading/folder.ts';
import { wantedDrawings } from '../../../src/views/drawing.ts';
import { shownPictures } from '../../../src/views/picture.ts';
import { aContent } from '../artefacts/a-content.ts';
import { aDrawing, aPicturedNote, drawn } from '../drawings/a-drawing.ts';

const real = await realContent();

test('a drawing is a file of its own in each language, and the page shows that of its reader', () => {
  const note = aPicturedNote(aDrawing('dots', 'a-figure'));
  const content = aContent(note);

  const paths = (['ar', 'en'] as const).map(
    (reader) => wantedDrawings({ collection: 'press', ...note }, content, reader)[0]?.path,
  );

  assert.deepEqual(paths, [
    'media/press/2024-01-02-a-note/a-drawing.ar.webp',
    'media/press/2024-01-02-a-note/a-drawing.en.webp',
  ]);
  const shown = shownPictures('press', note, content, 'ar', {})['a-drawing'];
  assert.equal(shown?.src, `/${paths[0]}`);
  assert.deepEqual(shown?.sources, ['a-source']);
});

test('a figure is drawn with what the list says of it, and nothing else', () => {
  const sheet = drawn(aDrawing('bars', 'arab-hosted-2020', 'unhcr-mena-2024'), real, 'en');

  assert.equal(sheet.kind, 'bars');
  assert.deepEqual('figures' in sheet && sheet.figures.map(({ value, where }) => [value, where]), [
    ['41.4', 'Arab countries,\u00a02020'],
    ['16.6', 'UNHCR’s Middle East and North Africa region, mid-2024'],
  ]);
});

test('countries are drawn only of a figure whose source or list says which they are', () => {
  const sheet = drawn(aDrawing('regions', 'sau-2024', 'ilo-arab-2022'), real, 'en');

  const figures = 'figures' in sheet ? sheet.figures : [];
  assert.deepEqual(
    figures.map(({ countries, extent }) => [countries.length, extent]),
    [
      [1, '1 country of the diagram is counted'],
      [0, 'The source does not list its countries'],
    ],
  );
});

test('a share is that many dots of a thousand', () => {
  const sheet = drawn(aDrawing('dots', 'migrants-share-2024'), real, 'ar');

  assert.equal('lit' in sheet && sheet.lit, 37);
});

test('the networks drawn are those that have a page', () => {
  const sheet = drawn(aDrawing('networks'), real, 'en');

  const { tiles = [], named = [] } = sheet.kind === 'networks' ? sheet : {};
  assert.equal(tiles.length, 22);
  assert.equal(named.length, real.networks.length);
});

test('every objective is drawn at one round table', () => {
  const sheet = drawn(aDrawing('objectives'), real, 'en');

  const numbers = 'tables' in sheet ? sheet.tables.flatMap((table) => table.numbers) : [];
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    Array.from({ length: 23 }, (_, at) => at + 1),
  );
});

test('the years of review are those of the events, without what only prepared one of its kind', () => {
  const sheet = drawn(aDrawing('rounds'), real, 'en');

  const rows = sheet.kind === 'rounds' ? sheet.rows : [];
  assert.deepEqual(
    rows.map(({ years }) => years.map(({ year }) => year).toSorted()),
    [
      [2021, 2024],
      [2020, 2022, 2024],
      [2022, 2026],
    ],
  );
});

async function realContent(): Promise<Content> {
  const folder = join(import.meta.dirname, '../../../content');
  const reading = await readFolder(folder, { now: Date.parse('2026-11-25T12:00:00Z') });
  assert.ok(reading.ok);
  return reading.content;
}
