import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import subsetFont from 'subset-font';
import { unicodeRange } from '../../../src/build/font-characters.ts';
import { type SliceName, slices } from '../../../src/build/font-slices.ts';
import { webFonts } from '../../../src/build/fonts.ts';
import { type Typeface, typeface } from './typeface.ts';

const root = join(import.meta.dirname, '../../..');
const styles = join(root, 'src/styles');

test('the committed fonts and their stylesheet are what the packages give', async () => {
  const fonts = await webFonts();

  assert.deepEqual(
    globSync('{fonts.css,fonts/*}', { cwd: styles }).toSorted(),
    Object.keys(fonts).toSorted(),
  );
  for (const [path, bytes] of Object.entries(fonts)) {
    assert.ok(readFileSync(join(styles, path)).equals(bytes), `src/styles/${path}`);
  }
});

for (const name of Object.keys(slices) as SliceName[]) {
  test(`${name} has every one of its characters, as wide as in its source`, async () => {
    const { source, characters, weight } = slices[name];
    const whole = await opened(join(root, 'node_modules', source), weight);

    const slice = await opened(join(styles, `fonts/${name}.woff2`));

    const strays = [...characters].filter((c) => slice.widthOf(c) === undefined);
    assert.deepEqual(strays, []);
    for (const character of characters) {
      assert.equal(slice.widthOf(character), whole.widthOf(character), character);
    }
  });
}

const neededInArabic = {
  letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  tashkeel: '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652',
  punctuation: '،؛؟',
};

test('text and headings have the letters, vowel signs and punctuation of Arabic', () => {
  const needed = Object.values(neededInArabic).join('');

  for (const name of ['text-arabic', 'text-arabic-bold', 'heading-arabic'] as const) {
    assert.deepEqual(
      [...needed].filter((c) => !slices[name].characters.includes(c)),
      [],
      name,
    );
  }
});

test('the text has the letters with which names from other languages are written', () => {
  for (const name of ['text-arabic', 'text-arabic-bold'] as const) {
    assert.deepEqual(
      [...'پچژڤگ'].filter((c) => !slices[name].characters.includes(c)),
      [],
      name,
    );
  }
});

test('the text of an Arabic page has digits and the signs that go with them', () => {
  const needed = '0123456789 \u00a0.,:;!?()[]/%+-–—…«»‹›“”‘’°';
  const characters = slices['text-arabic'].characters + slices['text-digits'].characters;

  assert.deepEqual(
    [...needed].filter((c) => !characters.includes(c)),
    [],
  );
});

test('the text and headings of an Arabic page are at most 25 KB of fonts', () => {
  const names = ['text-arabic', 'text-digits', 'heading-arabic'];
  const sizes = names.map((name) => readFileSync(join(styles, `fonts/${name}.woff2`)).length);

  assert.ok(sizes.reduce((sum, size) => sum + size) <= 25 * 1024, `${sizes}`);
});

test('characters are written as CSS writes them, neighbours joined', () => {
  assert.equal(unicodeRange('cabéab،'), 'U+61-63,U+E9,U+60C');
});

async function opened(path: string, weight?: number): Promise<Typeface> {
  const bytes = await subsetFont(readFileSync(path), '', {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    ...(weight && { variationAxes: { wght: weight } }),
  });
  return typeface(bytes);
}
