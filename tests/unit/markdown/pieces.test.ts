import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disordered } from '../../../src/markdown/isolation.ts';
import { piecesOf } from '../../../src/markdown/pieces.ts';

const sentence = 'تأسست الشبكة في 2018-2019 (IOM, ESCWA) وصدر التقرير A/RES/73/195 بعد ذلك. ';

test('a long line is parted within words of its own direction, never within brackets', () => {
  const pieces = piecesOf(sentence.repeat(10), 'rtl');

  assert.equal(pieces.join(''), sentence.repeat(10));
  assert.ok(pieces.length > 4);
  for (const piece of pieces.slice(1)) assert.match(piece, /^\p{Script=Arabic}/u);
  assert.equal(piecesOf(`(${sentence.repeat(10)}`, 'rtl').length, 1);
});

test('what is set apart in a line is set apart in each of its repetitions', () => {
  const once = disordered(sentence, 'rtl');

  const often = disordered(sentence.repeat(30), 'rtl');

  assert.ok(once.length > 0);
  assert.deepEqual(
    often,
    Array.from({ length: 30 }).flatMap((_, at) =>
      once.map(({ start, end, dir }) => ({
        start: start + at * sentence.length,
        end: end + at * sentence.length,
        dir,
      })),
    ),
  );
});
