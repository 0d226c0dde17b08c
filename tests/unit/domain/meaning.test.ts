import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Told } from '../../../src/domain/content.ts';
import { meaningOf, spelled } from '../../../src/domain/meaning.ts';
import { readBody } from '../../../src/markdown/body.ts';

const words = {
  title: 'A title',
  summary: 'A summary of some length',
  key_points: ['One.', 'Two.'],
};

test('a telling has a section for its front matter, its opening, and each heading', () => {
  const sections = meaningOf(told('Opening.\n\nStill.\n\n## One\n\nText.\n\n### Two\n\nText.'));

  assert.deepEqual(
    sections.map(({ kind, heading }) => [kind, heading]),
    [
      ['words', ''],
      ['opening', ''],
      ['part', 'One'],
      ['part', 'Two'],
    ],
  );
});

test('a telling that begins with a heading has no opening', () => {
  const kinds = meaningOf(told('## One\n\nText.')).map(({ kind }) => kind);

  assert.deepEqual(kinds, ['words', 'part']);
});

test('only the section in which something changed means something else', () => {
  const before = meaningOf(told('Opening.\n\n## One\n\nText.\n\n## Two\n\nText.'));
  const after = meaningOf(told('Opening.\n\n## One\n\nWords.\n\n## Two\n\nText.'));

  const changed = after.filter(({ meaning }, at) => meaning !== before[at]?.meaning);

  assert.deepEqual(
    changed.map(({ heading }) => heading),
    ['One'],
  );
});

test('the order of fields and those that are empty do not count, the order in a list does', () => {
  const meaning = (fields: object) => meaningOf(told('Text.', fields))[0]?.meaning;

  const plain = meaning({ title: 'A', summary: 'B', points: ['1', '2'] });
  assert.equal(meaning({ title: 'A', keywords: ['B'] }), meaning({ title: 'A' }));

  assert.equal(meaning({ summary: 'B', points: ['1', '2'], title: 'A', materials: {} }), plain);
  assert.equal(
    meaning({ summary: 'B', points: ['1', '2'], title: 'A', alt: '', none: null }),
    plain,
  );
  assert.notEqual(meaning({ title: 'A', summary: 'B', points: ['2', '1'] }), plain);
  assert.notEqual(meaning({ title: 'B', summary: 'A', points: ['1', '2'] }), plain);
});

test('how a body is set does not count', () => {
  const plain =
    'One “two” three, and [four](/networks/jordan/). <Cite source="a"/>\n\n- five\n- six';

  for (const other of [
    'One\n"two"   three, and\n[four](/networks/jordan/). <Cite source="a" />\n\n\n* five\n* six',
    'One **«two»** _three_, and [**four**](/networks/jordan/). <Cite source="a"></Cite>\n\n1. five\n2. six',
    'One “two” three,\\\nand [four](/networks/jordan/). <Cite source="a"/>\n\n- five\n\n- six',
  ]) {
    assert.equal(all(told(other)), all(told(plain)), other);
  }
});

test('what a body says, links to, cites or sets apart counts', () => {
  const bodies = [
    'One two',
    'One tow',
    'One',
    'One\n\ntwo',
    '[One](/networks/a/) two',
    '[One](/networks/b/) two',
    '[One two](/networks/a/)',
    'One <Cite source="a"/> two',
    'One <Cite source="b"/> two',
    'One two <Cite source="a"/>',
    '> One two',
    '- One two',
    '- One\n- two',
    '## One two',
    '## One\n\ntwo',
    '<Callout tone="note">\n\nOne two\n\n</Callout>',
    '<Callout tone="warning">\n\nOne two\n\n</Callout>',
    '| One | two |\n| --- | --- |\n| 1 | 23 |',
    '| One | two |\n| --- | --- |\n| 12 | 3 |',
    'cite a two',
    'One\ue000cite a\ue001\ue002 two',
  ];

  const meanings = new Set(bodies.map((body) => all(told(body))));

  assert.equal(meanings.size, bodies.length);
});

test('tashkeel, tatweel, controls, quotation marks and presentation forms have one spelling', () => {
  const plain = spelled('قال: "الهجرة حق"، 10² في المئة');

  for (const other of [
    'قَالَ: «الهِجْرَةُ حَقٌّ»، 10² في المئة',
    'قـال: “الهجـــرة حق”، 10²  في\u00a0المئة\n',
    '\u200fقال\u061c: „الهجرة حق“, 10² في المئة\u202c',
    'قال: "ﺍﻟﻬﺠﺮﺓ حق"، 10² في المئة',
  ]) {
    assert.equal(spelled(other), plain, other);
  }
  assert.notEqual(spelled('10²'), spelled('102'));
  assert.notEqual(spelled('كتاب'), spelled('كُتّاب الأدب'));
  assert.notEqual(spelled('أن'), spelled('آن'));
  assert.equal(spelled('ا\u064e\u0640\u0654ن'), spelled('أن'));
});

function all(text: Told<object>): string {
  return JSON.stringify(meaningOf(text).map(({ meaning }) => meaning));
}

function told(body: string, fields: object = words): Told<object> {
  return { ...fields, body: readBody('a.mdx', body, 'en').prose };
}
