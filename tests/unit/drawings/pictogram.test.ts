import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { pictogram } from '../../../src/drawings/pictogram.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { difference, ink, picture } from './a-picture.ts';

const numbers = Array.from({ length: 23 }, (_, index) => index + 1);

for (const locale of localeList) {
  const drawn = numbers.map((number) => ({ number, path: pictogram(number, locale) }));

  test(`${locale}: each of the 23 objectives has a path of lines and curves, in few bytes`, () => {
    for (const { number, path } of drawn) {
      assert.match(path, /^M[MLHVCSAZ\d. -]+$/i, `${number}`);
      assert.ok(path.length <= 320, `${number} has ${path.length} bytes`);
    }
  });

  test(`${locale}: every pictogram keeps to the live area, 40 of the 48 units`, async () => {
    const size = 480;
    for (const { number, path } of drawn) {
      const points = await picture(path, size);
      const outside = points.findIndex((point, index) => point > 40 && isMargin(index, size));

      assert.equal(outside, -1, `${number} leaves the area at ${outside % size}`);
    }
  });

  test(`${locale}: no pictogram looks much heavier or lighter than the others`, async () => {
    for (const { number, path } of drawn) {
      const share = ink(await picture(path, 96));

      assert.ok(share > 0.12 && share < 0.23, `${number}: ${share.toFixed(3)}`);
    }
  });

  test(`${locale}: at 32 px every two pictograms are plainly different`, async () => {
    const pictures = await Promise.all(drawn.map(({ path }) => picture(path, 32)));

    for (const [index, one] of pictures.entries()) {
      for (const [after, other] of pictures.slice(index + 1).entries()) {
        const apart = difference(one, other);

        assert.ok(apart > 0.4, `${index + 1} and ${index + after + 2}: ${apart.toFixed(2)}`);
      }
    }
  });
}

test('the facts of an icon say truly whether it has an Arabic drawing of its own', () => {
  const icons = join(import.meta.dirname, '../../../content/icons');
  for (const number of numbers) {
    const id = `gcm-${String(number).padStart(2, '0')}`;
    const facts = parse(readFileSync(join(icons, id, 'facts.yaml'), 'utf8'));
    const own = pictogram(number, 'ar') !== pictogram(number, 'en');

    assert.deepEqual([facts.objective, facts.own_arabic_drawing], [id, own]);
  }
});

test('a language without drawings of its own has the left-to-right ones', () => {
  assert.equal(pictogram(5, 'fr'), pictogram(5, 'en'));
});

test('there is no pictogram beyond the 23', () => {
  assert.throws(() => pictogram(24, 'en'), /no objective 24/);
});

function isMargin(index: number, size: number): boolean {
  const margin = size / 12;
  return [index % size, Math.floor(index / size)].some(
    (place) => place < margin || place >= size - margin,
  );
}
