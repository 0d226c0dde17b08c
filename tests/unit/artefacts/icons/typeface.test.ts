import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import subsetFont from 'subset-font';
import { slices } from '../../../../src/build/font-slices.ts';
import { readIconKit } from '../../../../src/build/icon-kit.ts';
import { lettering } from '../../../../src/language/lettering.ts';
import { typeface } from '../../build/typeface.ts';

const { face } = await readIconKit();
const whole = typeface(face);

test('the typeface has a shape for every letter that the content may use', () => {
  const points = Array.from({ length: 0x2100 }, (_, point) => String.fromCodePoint(point));
  const allowed = points.filter((letter) => lettering.test(letter));

  assert.ok(allowed.length > 240);
  assert.deepEqual(
    allowed.filter((letter) => whole.widthOf(letter) === undefined),
    [],
  );
});

for (const name of ['heading-arabic', 'heading-latin'] as const) {
  test(`its letters are as wide as those of the pages: ${name}`, async () => {
    const { source, characters, weight } = slices[name];
    const pages = typeface(
      await subsetFont(readFileSync(`node_modules/${source}`), characters, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      }),
    );

    for (const letter of new Set(characters)) {
      const widths = [whole.widthOf(letter) ?? 0, pages.widthOf(letter) ?? 0];
      assert.ok(Math.abs((widths[0] ?? 0) - (widths[1] ?? 0)) < 0.002, `${letter}: ${widths}`);
    }
  });
}
