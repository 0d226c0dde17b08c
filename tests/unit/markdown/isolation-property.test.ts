import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainRuns, type Run } from '../../../src/domain/prose.ts';
import type { Direction } from '../../../src/i18n/locales.ts';
import { disordered, isolated } from '../../../src/markdown/isolation.ts';
import { visualOrder } from '../../../src/markdown/visual-order.ts';

/** A word of a line, and where it stands in it. */
interface Word {
  start: number;
  end: number;
  dir: Direction;
}

const arabic = ['شبكة', 'الأمم', 'عُمان', 'في', 'سنة'];
const latin = ['IOM', 'network', 'A/RES/73/195', '#WithDignity', '@IOM', 'COVID-19', '2024'];
const numbers = [
  '2021–2024',
  '4,984',
  '50%',
  '+962 6 593 0000',
  'press@un.org',
  'https://un.org/a',
];
const foreign = { rtl: [...latin, ...numbers], ltr: latin };
const between = {
  rtl: [' ', ' ', ' ', '، ', '؛ ', ': ', '. ', ' (', ') ', ' – ', ' «', '» ', ' · ', '؟ '],
  ltr: [' ', ' ', ' ', ', ', '; ', ': ', '. ', ' (', ') ', ' – ', ' “', '” ', ' · ', '? '],
};

const lines = Array.from({ length: 3000 }, (_, at) => at + 1).flatMap((seed) => [
  randomLine(seed, 'rtl'),
  randomLine(seed, 'ltr'),
]);

test('every word of a mixed line is read whole and in its own direction', () => {
  for (const { line, dir, words } of lines) {
    const seenAt = seenIn(line, dir);
    for (const word of words) {
      const step = word.dir === 'rtl' ? -1 : 1;
      for (let at = word.start + 1; at < word.end; at += 1) {
        assert.equal(seenAt[at], (seenAt[at - 1] ?? 0) + step, shown(line, word));
      }
    }
  }
});

test('the words of the line’s own language stand in its order', () => {
  for (const { line, dir, words } of lines) {
    const seenAt = seenIn(line, dir);
    // A number between Arabic words of an English line is theirs.
    const own = words.filter(({ start, dir: its }) => its === dir && !isDigit(line[start]));
    const places = own.map(({ start }) => seenAt[start] ?? 0);
    const sign = dir === 'rtl' ? -1 : 1;
    assert.deepEqual(
      places,
      places.toSorted((a, b) => sign * (a - b)),
      line,
    );
  }
});

test('no stretch is set apart without need', () => {
  for (const { line, dir } of lines) {
    const chosen = disordered(line, dir);
    const order = String(visualOrder(line, dir, chosen));
    for (const stretch of chosen) {
      const fewer = chosen.filter((other) => other !== stretch);
      assert.notEqual(String(visualOrder(line, dir, fewer)), order, line);
    }
  }
});

test('setting apart changes no character of a line, wherever its runs part it', () => {
  for (const { line, dir, words } of lines) {
    const cuts = words.map(({ start, end }) => Math.floor((start + end) / 2));
    const pieces = [0, ...cuts].map((from, at) => line.slice(from, cuts[at]));
    const runs = pieces.map((text, at): Run => {
      const run: Run = { kind: 'text', text };
      return at % 2 ? { kind: 'strong', runs: [run] } : run;
    });

    const block = isolated({ kind: 'paragraph', runs }, dir);

    assert.ok(block.kind === 'paragraph');
    assert.equal(plainRuns(block.runs), line);
    assert.deepEqual(
      block.runs.filter(({ kind }) => kind === 'strong').map((run) => plainRuns([run])),
      pieces.filter((_, at) => at % 2),
    );
  }
});

/** Where each character of a line is seen, from the left, once its stretches are set apart. */
function seenIn(line: string, dir: Direction): number[] {
  const seenAt: number[] = [];
  visualOrder(line, dir, disordered(line, dir)).forEach((at, place) => {
    seenAt[at] = place;
  });
  return seenAt;
}

function randomLine(seed: number, dir: Direction) {
  const pick = picker(dir === 'rtl' ? seed : -seed);
  const words: Word[] = [];
  let line = '';
  for (let left = 2 + (seed % 6); left > 0; left -= 1) {
    const isArabic = pick(['yes', 'no']) === 'yes';
    const word = pick(isArabic ? arabic : foreign[dir]);
    // Two numbers with a space between them are one number to anybody.
    const areNumbers = /\d$/.test(line) && /^[+\d]/.test(word);
    if (line) line += areNumbers ? ', ' : pick(between[dir]);
    const start = line.length;
    line += word;
    words.push({ start, end: line.length, dir: isArabic ? 'rtl' : 'ltr' });
  }
  return { line, dir, words };
}

/** Picks at random, the same for the same seed (mulberry32). */
function picker(seed: number) {
  let state = seed | 0;
  return (choices: readonly string[]): string => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return choices[Math.floor(share * choices.length)] ?? '';
  };
}

function isDigit(character = ''): boolean {
  return /\d/.test(character);
}

function shown(line: string, { start, end }: Word): string {
  return `“${line.slice(start, end)}” in “${line}”`;
}
