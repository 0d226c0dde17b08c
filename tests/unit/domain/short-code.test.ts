import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { readCode, shortCode } from '../../../src/domain/short-code.ts';

const signs = '0123456789BCDFGHJKMNPQRSTVWXZ';
const codes = Array.from({ length: 300 }, (_, number) => codeOf(`text ${number}`));
const arabicDigits = (code: string, zero: number) =>
  code.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

test('a code has two groups of five signs, none of which can be part of a word', () => {
  for (const code of codes) {
    assert.match(code, /^[0-9BCDFGHJKMNPQRSTVWXZ]{5}-[0-9BCDFGHJKMNPQRSTVWXZ]{5}$/);
  }
});

test('the same text has the same code, and other texts have others', () => {
  assert.equal(codeOf('text 7'), codes[7]);
  assert.equal(new Set(codes).size, codes.length);
  const many = Array.from({ length: 100_000 }, (_, number) => codeOf(`note ${number}`));
  assert.equal(new Set(many).size, many.length);
});

test('a code is read as it was printed', () => {
  for (const code of codes) assert.deepEqual(readCode(code), { kind: 'code', code });
});

test('spaces, strokes, small letters, marks of direction and other digits make no difference', () => {
  for (const code of codes) {
    const [first, second] = code.split('-');
    const spellings = [
      code.toLowerCase(),
      `${first}${second}`,
      ` ${first} ${second}\n`,
      `${first}–${second}`,
      `${first}‑${second}`,
      `\u2066${code}\u2069`,
      [...code].join(' '),
      arabicDigits(code, 0x660),
      arabicDigits(code, 0x6f0),
      arabicDigits(code, 0xff10),
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      code.replaceAll('0', 'O').replaceAll('1', 'I'),
    ];
    for (const typed of spellings) {
      assert.deepEqual(readCode(typed), { kind: 'code', code }, typed);
    }
  }
});

test('every code with one wrong sign is known to be mistyped', () => {
  for (const code of codes) {
    for (const [at, sign] of [...code].entries()) {
      if (sign === '-') continue;
      for (const other of signs.replace(sign, '')) {
        const typed = `${code.slice(0, at)}${other}${code.slice(at + 1)}`;
        assert.deepEqual(readCode(typed), { kind: 'mistyped' }, typed);
      }
    }
  }
});

test('every code in which two signs changed places is known to be mistyped', () => {
  for (const code of codes) {
    const plain = [...code.replace('-', '')];
    for (const [one, sign] of plain.entries()) {
      for (const [other, second] of plain.entries()) {
        if (one >= other || sign === second) continue;
        const typed = plain.with(one, second).with(other, sign).join('');
        assert.deepEqual(readCode(typed), { kind: 'mistyped' }, typed);
      }
    }
  }
});

test('what is too short, too long or of other signs is no code, and nothing is nothing', () => {
  const [code = ''] = codes;

  for (const typed of [code.slice(1), `${code}0`, 'رمز', `${code.slice(0, -1)}U`, '<b>', '0']) {
    assert.deepEqual(readCode(typed), { kind: 'mistyped' }, typed);
  }
  for (const typed of ['', '  ', '-', '\u200f']) {
    assert.deepEqual(readCode(typed), { kind: 'empty' });
  }
});

function codeOf(text: string): string {
  return shortCode(createHash('sha256').update(text).digest('hex'));
}
