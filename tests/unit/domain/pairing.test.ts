import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Pair, pairedProse } from '../../../src/domain/pairing.ts';
import type { Piece } from '../../../src/domain/pieces.ts';
import { type Block, type Prose, plainText } from '../../../src/domain/prose.ts';
import { readContent } from '../../../src/reading/content.ts';
import { readTree } from '../../../src/reading/tree.ts';

const runs = (text: string) => [{ kind: 'text', text }] as const;
const line = (text: string): Block => ({ kind: 'paragraph', runs: runs(text) });
const part = (text: string, level: 2 | 3 = 2): Block => ({
  kind: 'heading',
  level,
  id: text,
  runs: runs(text),
});
const list = (...texts: string[]): Block => ({
  kind: 'list',
  ordered: true,
  items: texts.map((text) => [line(text)]),
});
const table = (...rows: string[]): Block => ({
  kind: 'table',
  head: [runs('head')],
  rows: rows.map((text) => [runs(text)]),
});
const quote = (text: string): Block => ({ kind: 'quote', blocks: [line(text)] });

const said = (piece: Piece | undefined) => piece && plainText([piece.block]).replace(/^head\n/, '');
const pairs = (first: Prose, second: Prose) =>
  pairedProse(first, second).map(([one, other]) => [said(one), said(other)]);

test('texts of the same make stand piece beside piece', () => {
  const first = [line('a'), part('b'), list('c', 'd'), table('e', 'f'), quote('g')];
  const second = [line('A'), part('B'), list('C', 'D'), table('E', 'F'), quote('G')];

  assert.deepEqual(
    pairs(first, second),
    [...'abcdefg'].map((letter) => [letter, letter.toUpperCase()]),
  );
});

test('an item keeps its number', () => {
  const ordinals = pairedProse([list('a', 'b')], [list('A', 'B')]).map(([one, other]) => [
    one?.ordinal,
    other?.ordinal,
  ]);

  assert.deepEqual(ordinals, [
    [1, 1],
    [2, 2],
  ]);
});

test('a paragraph too many stands alone, and what follows keeps its counterpart', () => {
  assert.deepEqual(
    pairs([line('a'), line('b'), part('c'), line('d')], [line('A'), part('C'), line('D')]),
    [
      ['a', 'A'],
      ['b', undefined],
      ['c', 'C'],
      ['d', 'D'],
    ],
  );
});

test('numbers and sources tell which paragraph has no counterpart', () => {
  const cited: Block = { kind: 'paragraph', runs: [...runs('b'), { kind: 'cite', source: 's' }] };
  const inEnglish: Block = {
    kind: 'paragraph',
    runs: [...runs('B'), { kind: 'cite', source: 's' }],
  };

  assert.deepEqual(pairs([line('a'), cited], [inEnglish]), [
    ['a', undefined],
    ['b', 'B'],
  ]);
  assert.deepEqual(pairs([line('a'), line('in 2024: 18')], [line('IN 2024: 18')]), [
    ['a', undefined],
    ['in 2024: 18', 'IN 2024: 18'],
  ]);
});

test('a part that only one language has stands alone with all that is in it', () => {
  const first = [part('a 1'), line('b'), part('c 2'), line('d'), part('e 3'), line('f')];
  const second = [part('A 1'), line('B'), part('E 3'), line('F')];

  assert.deepEqual(pairs(first, second), [
    ['a 1', 'A 1'],
    ['b', 'B'],
    ['c 2', undefined],
    ['d', undefined],
    ['e 3', 'E 3'],
    ['f', 'F'],
  ]);
});

test('what stands above the first heading has no counterpart under one', () => {
  assert.deepEqual(pairs([line('a')], [part('B'), line('C')]), [
    ['a', undefined],
    [undefined, 'B'],
    [undefined, 'C'],
  ]);
});

test('a row of a table is never the counterpart of a paragraph, while a quotation may be', () => {
  assert.deepEqual(pairs([table('a')], [line('A')]), [
    ['a', undefined],
    [undefined, 'A'],
  ]);
  assert.deepEqual(pairs([quote('a')], [line('A')]), [['a', 'A']]);
});

test('pictures and figures have their counterpart by name, whatever their order', () => {
  const statistic = (id: string): Block => ({ kind: 'statistic', statistic: id });
  const named = pairedProse([statistic('one'), statistic('two')], [statistic('two')]);

  assert.deepEqual(named, [
    [{ block: statistic('one') }, undefined],
    [{ block: statistic('two') }, { block: statistic('two') }],
  ]);
});

test('nothing pairs with nothing', () => {
  assert.deepEqual(pairs([], []), []);
});

const reading = readContent(await readTree('content'), { now: Date.UTC(2026, 11) });
assert.ok(reading.ok);

for (const { id, tellings } of reading.content.press) {
  test(`of the note ${id}, each piece of both languages is there once, and none stands alone`, () => {
    const { ar, en } = tellings;
    assert.ok(ar && en);
    const found = pairedProse(ar.body, en.body);

    for (const [side, body] of [
      [0, ar.body],
      [1, en.body],
    ] as const) {
      assert.deepEqual(lettersOf(found, side), letters(plainText(body)));
    }
    assert.deepEqual(
      found.filter((pair) => pair.includes(undefined)),
      [],
    );
  });
}

/** The words of one side; the head of a table stands with each of its rows, and counts once. */
function lettersOf(found: readonly Pair<Piece>[], side: 0 | 1): string {
  let head: unknown;
  const texts = found.flatMap((pair) => {
    const block = pair[side]?.block;
    if (!block) return [];
    if (block.kind !== 'table') return [plainText([block])];
    const isNext = head === block.head;
    head = block.head;
    return [plainText([isNext ? { ...block, head: [] } : block])];
  });
  return letters(texts.join(''));
}

function letters(text: string): string {
  return text.replace(/\s/g, '');
}
