import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsIn, proseOf } from './reading-bodies.ts';

const ids: Record<string, string> = {
  '## A station on the way': 's-a-station-on-the-way',
  '## Why *this* matters: **two** reasons!': 's-why-this-matters-two-reasons',
  '## A/RES/73/195 in 2024': 's-a-res-73-195-in-2024',
  "## The Network’s work, the network's work": 's-the-networks-work-the-networks-work',
  '## [Linked](https://un.org)': 's-linked',
  '## محطة في مسار': 's-محطة-في-مسار',
  '## مَحَطّةٌ في مســار': 's-محطة-في-مسار',
  '## «شبكة» و#وسم، 2024؟': 's-شبكة-و-وسم-2024',
  '## \\#': 's',
  '## _ __proto__ _': 's-proto',
};

test('an id is made of the heading’s words, in letters of every alphabet, without marks', () => {
  for (const [source, id] of Object.entries(ids)) {
    assert.deepEqual(idsOf(source), [id], source);
  }
});

test('an id is the same however its letters are composed', () => {
  assert.deepEqual(idsOf('## Café'.normalize('NFD')), idsOf('## Café'.normalize('NFC')));
  assert.deepEqual(idsOf('## الأمم'.normalize('NFD')), idsOf('## الأمم'));
});

test('headings that are alike are numbered, and no two ids are the same', () => {
  assert.deepEqual(idsOf('## One\n\n## One\n\n### One\n\n## One 2\n\n## one!'), [
    's-one',
    's-one-2',
    's-one-3',
    's-one-2-2',
    's-one-4',
  ]);
});

test('an id can be linked to', () => {
  for (const [source, id] of Object.entries(ids)) {
    assert.deepEqual(faultsIn(`[x](#${id})`), [], source);
  }
});

test('an id of one body does not depend on another body', () => {
  assert.deepEqual([idsOf('## One'), idsOf('## One')], [['s-one'], ['s-one']]);
});

test('levels go down one at a time and up as they like, from the second to the fourth', () => {
  assert.deepEqual(faultsIn('## A\n\n### B\n\n#### C\n\n## D\n\n### E'), []);
});

test('a level that is skipped or does not exist is a fault', () => {
  assert.deepEqual(faultsIn('### A'), ['1:1 heading-level']);
  assert.deepEqual(faultsIn('# A\n\n## B'), ['1:1 heading-level']);
  assert.deepEqual(faultsIn('## A\n\n#### B'), ['3:1 heading-level']);
  assert.deepEqual(faultsIn('## A\n\n### B\n\n#### C\n\n##### D'), ['7:1 heading-level']);
});

test('one skipped level is one fault, not one for each heading below it', () => {
  assert.deepEqual(faultsIn('# A\n\n### B'), ['1:1 heading-level']);
  assert.deepEqual(faultsIn('## A\n\n#### B\n\n#### C\n\n### D'), ['3:1 heading-level']);
});

test('a heading without words is a fault', () => {
  assert.deepEqual(faultsIn('##'), ['1:1 block-forbidden empty-heading']);
});

function idsOf(source: string): string[] {
  return proseOf(source).flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
}
