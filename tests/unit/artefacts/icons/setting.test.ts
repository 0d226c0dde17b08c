import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Setting, set } from '../../../../src/artefacts/icons/setting.ts';
import { iconFace } from './an-icon.ts';

const face = await iconFace();
const room = { x: 0, width: 200, height: 100, size: 40, lines: 3 };

test('a short text is as large as it may be, on one line', () => {
  const setting = set('Data', 'en', room, face);

  assert.deepEqual([setting.lines.length, setting.size], [1, 40]);
});

test('a long text is broken into even lines that fit their room', () => {
  const text = 'Enhance availability and flexibility of pathways for regular migration';

  const setting = set(text, 'en', room, face);

  const widths = widthsOf(setting);
  assert.equal(widths.length, 3);
  assert.ok(Math.max(...widths) <= 200.01 && Math.min(...widths) > 140, `${widths}`);
  assert.ok(setting.leading * 3 <= 100.01);
});

test('Arabic letters are joined: a word is narrower than its letters, which stand alone', () => {
  const joined = face('المهاجرين', 'ar').width;
  const alone = [...'المهاجرين'].map((letter) => face(letter, 'ar').width);

  assert.ok(joined < 0.9 * alone.reduce((sum, width) => sum + width));
});

test('lam and alef are one shape, and a line is drawn from right to left', () => {
  const [lam, alef] = [face('ل', 'ar'), face('ا', 'ar')];

  assert.ok(face('لا', 'ar').width < lam.width + alef.width);
  assert.ok(reach(face('ا و', 'ar')) > reach(face('و ا', 'ar')));
});

test('digits keep their order in an Arabic line, at the place where they are read', () => {
  const line = face('عام 2024', 'ar');
  const digits = face('2024', 'ar');

  assert.deepEqual(
    line.strokes.slice(0, digits.strokes.length).map(({ values }) => values.map(rounded)),
    digits.strokes.map(({ values }) => values.map(rounded)),
  );
});

function widthsOf({ lines, size }: Setting): number[] {
  return lines.map(({ width }) => width * size);
}

/** How high the letters at the end of the line reach: an alef is taller than a waw. */
function reach({
  width,
  strokes,
}: {
  width: number;
  strokes: readonly { values: readonly number[] }[];
}) {
  const points = strokes.flatMap(({ values }) =>
    Array.from({ length: values.length / 2 }, (_, at) => [values[2 * at], values[2 * at + 1]]),
  );
  const atEnd = points.filter(([x = 0]) => x > width * 0.7);
  return -Math.min(...atEnd.map(([, y = 0]) => y));
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
