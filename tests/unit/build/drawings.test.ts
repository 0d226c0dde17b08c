import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { artefactCache } from '../../../src/build/artefact-cache.ts';
import { makeDrawings } from '../../../src/build/drawings.ts';
import { slices } from '../../../src/build/font-slices.ts';
import type { PictureFile } from '../../../src/build/pictures.ts';
import { readPressKit } from '../../../src/build/press-kit.ts';
import { type Content, everyEntry } from '../../../src/domain/content.ts';
import { readFolder } from '../../../src/reading/folder.ts';
import { wantedDrawings } from '../../../src/views/drawing.ts';
import { aContent } from '../artefacts/a-content.ts';
import { aDrawing, aPicturedNote } from '../drawings/a-drawing.ts';

const kilobyte = 1024;
let folder: string;
let real: Content;
let pictures: PictureFile[];
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khayt-drawings-'));
  const content = join(import.meta.dirname, '../../../content');
  const reading = await readFolder(content, { now: Date.parse('2026-11-25T12:00:00Z') });
  assert.ok(reading.ok);
  real = reading.content;
  pictures = await drawnFrom(real, 'real');
});
after(() => rm(folder, { recursive: true }));

test('the same content gives the same drawings, made anew or kept', async () => {
  const content = aContent(aPicturedNote(aDrawing('dots', 'a-figure')));

  const [first, again, kept] = [
    await drawnFrom(content, 'first'),
    await drawnFrom(content, 'again'),
    await drawnFrom(content, 'first'),
  ];

  assert.equal(first.length, 4);
  assert.deepEqual(again, first);
  assert.deepEqual(kept, first);
});

test('another number gives another drawing', async () => {
  const content = aContent(aPicturedNote(aDrawing('dots', 'a-figure')));
  const figure = content.reference.statistics['a-figure'];
  assert.ok(figure);
  const statistics = { 'a-figure': { ...figure, value: figure.value + 1 } };
  const other = { ...content, reference: { ...content.reference, statistics } };

  const [one, two] = await Promise.all([drawnFrom(content, 'one'), drawnFrom(other, 'two')]);

  assert.notDeepEqual(two[0]?.bytes, one[0]?.bytes);
});

test('a drawing is there for the page that shows it, 480 wide, and half as dense again', async () => {
  for (const { path, bytes, width, height, pixels } of pictures) {
    const found = await sharp(bytes).metadata();
    const density = path.includes('.480.') ? 1 : 1.5;

    assert.deepEqual([width, pixels, found.width], [480, 480 * density, 480 * density], path);
    assert.ok(Math.abs(found.height - height * density) < 1, path);
  }
  assert.equal(pictures.filter(({ path }) => path.includes('.480.')).length, pictures.length / 2);
});

test('the file of a drawing says what it shows, whose it is, and that it is a demonstration', async () => {
  const own = pictures.filter(({ path }) => /four-regions\.ar\.(?:480\.)?webp$/.test(path));

  assert.equal(own.length, 2);
  for (const { bytes } of own) {
    const { xmpAsString } = await sharp(bytes).metadata();
    for (const words of ['CC BY 4.0', '41.4', 'هذا الموقع التجريبي', 'طبعة تجريبية'])
      assert.ok(xmpAsString?.includes(words), words);
  }
});

test('a drawing is light: at most 8 KB in a note, and 26 KB anywhere', () => {
  const heavy = pictures.filter(
    ({ path, bytes }) => bytes.length > (path.startsWith('media/press/') ? 8 : 26) * kilobyte,
  );

  assert.deepEqual(
    heavy.map(({ path, bytes }) => [path, bytes.length]),
    [],
  );
});

test('every letter that is drawn is in the typefaces', () => {
  const latin = slices['text-latin'].characters;
  const known = new Set(
    slices['text-arabic'].characters + slices['heading-arabic'].characters + latin,
  );
  const words = everyEntry(real).flatMap((entry) =>
    (['ar', 'en'] as const).flatMap((locale) =>
      wantedDrawings(entry, real, locale).map(({ sheet: { about: _, ...shown } }) =>
        JSON.stringify(shown),
      ),
    ),
  );

  assert.deepEqual(
    [...new Set(words.join(''))].filter(
      (letter) => !known.has(letter) && !'{}"\\'.includes(letter),
    ),
    [],
  );
});

async function drawnFrom(content: Content, name: string): Promise<PictureFile[]> {
  const cache = artefactCache(join(folder, name));
  return (await makeDrawings(content, cache, await readPressKit())).pictures;
}
