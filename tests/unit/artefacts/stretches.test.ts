import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolated, stretches } from '../../../src/artefacts/docx/stretches.ts';
import type { Direction } from '../../../src/i18n/locales.ts';

for (const [dir, text, cut] of [
  ['rtl', 'الاتفاق', ['rtl الاتفاق']],
  ['rtl', 'قالت IOM (MENA) أمس', ['rtl قالت ', 'ltr IOM (MENA', 'rtl ) أمس']],
  ['rtl', 'UN News 2023، بيروت', ['ltr UN News 2023', 'rtl ، بيروت']],
  ['rtl', 'في 4 أيار/مايو 2026', ['rtl في ', 'ltr 4', 'rtl  أيار/مايو ', 'ltr 2026']],
  ['rtl', 'بين 2021 و2024', ['rtl بين ', 'ltr 2021', 'rtl  و', 'ltr 2024']],
  [
    'rtl',
    '4\u00a0984 و22.6 و2021/2022',
    ['ltr 4\u00a0984', 'rtl  و', 'ltr 22.6', 'rtl  و', 'ltr 2021/2022'],
  ],
  ['rtl', '3، 4، 5', ['ltr 3', 'rtl ، ', 'ltr 4', 'rtl ، ', 'ltr 5']],
  ['ltr', 'A word, 4 984', ['ltr A word, 4 984']],
  ['ltr', 'In Arabic: بيروت أولاً.', ['ltr In Arabic: ', 'rtl بيروت أولاً', 'ltr .']],
  ['rtl', '', []],
] as const satisfies readonly (readonly [Direction, string, readonly string[]])[]) {
  test(`in a line from ${dir}, “${text}” is cut where its direction changes`, () => {
    assert.deepEqual(
      stretches(text, dir).map((stretch) => `${stretch.dir} ${stretch.text}`),
      cut,
    );
  });
}

test('a text of its own direction stands between marks that hold it and its line', () => {
  const { before, words, after } = isolated('https://a.test/b/', 'ltr', 'rtl');

  assert.deepEqual(
    [...before, ...words, ...after].map(({ text, dir }) => [text, dir]),
    [
      ['\u200f', 'rtl'],
      ['\u200e', 'ltr'],
      ['https://a.test/b/', 'ltr'],
      ['\u200e', 'ltr'],
      ['\u200f', 'rtl'],
    ],
  );
});
