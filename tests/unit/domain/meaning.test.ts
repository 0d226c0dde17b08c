import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Told } from '../../../src/domain/content.ts';
import { meaningOf, spelled } from '../../../src/domain/meaning.ts';
import { type Locale, localeList } from '../../../src/i18n/locales.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { partsOf } from '../../../src/reading/files.ts';
import { readTree } from '../../../src/reading/tree.ts';

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

test('over all real texts, form never counts and a changed word, number, link or source always does', async () => {
  const random = seeded(7);
  const changes = { mark: 0, tatweel: 0, control: 0, quote: 0, wrap: 0, strong: 0 };
  const alterations = { word: 0, number: 0, link: 0, source: 0 };

  for (const { body, locale } of await realTexts()) {
    const before = all(told(body, {}, locale));
    for (const [kind, [pattern, replacement]] of Object.entries(harmless)) {
      const other = oneReplaced(body, pattern, replacement, random);
      if (other === undefined) continue;
      assert.equal(all(told(other, {}, locale)), before, `${kind}: ${other}`);
      changes[kind as keyof typeof changes] += 1;
    }
    for (const [kind, [pattern, replacement]] of Object.entries(telling)) {
      const other = oneReplaced(body, pattern, replacement, random);
      if (other === undefined) continue;
      assert.notEqual(all(told(other, {}, locale)), before, `${kind}: ${other}`);
      alterations[kind as keyof typeof alterations] += 1;
    }
  }

  for (const [kind, count] of Object.entries({ ...changes, ...alterations }))
    assert.ok(count > 2, `${kind} was tried ${count} times`);
});

type Rules = Record<string, readonly [RegExp, (found: string) => string]>;

const harmless: Rules = {
  mark: [/[ب-غف-ي]/g, (letter) => `${letter}\u064e\u0651`],
  tatweel: [/(?<=[بتسعفقكلمنهي])(?=[بتسعفقكلمنهي])/g, () => '\u0640'],
  control: [/[ب-غف-ي]/g, (letter) => `${letter}\u200f`],
  quote: [/[«»“”’]/g, () => '"'],
  wrap: [/(?<=^\p{L}.*\p{L}) (?=\p{L}+ \p{L})/gmu, () => '\n'],
  strong: [/(?<=^\p{L}.*\p{L} )\p{L}+(?= \p{L})/gmu, (word) => `**${word}**`],
};

const telling: Rules = {
  word: [/(?<=^\p{L}.*\p{L} )\p{L}+(?= \p{L})/gmu, (word) => `${word}${word.at(-1)}`],
  number: [/(?<=[ (]\d*)\d(?=\d*[ .])/g, (digit) => String((Number(digit) + 1) % 10)],
  link: [/\/\)/g, () => '-else/)'],
  source: [/(?<=source=")[a-z]/g, (letter) => `not-${letter}`],
};

/** A text with one of the places that a pattern finds replaced; nothing where it finds none. */
function oneReplaced(
  text: string,
  pattern: RegExp,
  replacement: (found: string) => string,
  random: () => number,
): string | undefined {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(random() * found.length)];
  if (!one) return undefined;
  const after = one.index + one[0].length;
  return text.slice(0, one.index) + replacement(one[0]) + text.slice(after);
}

async function realTexts(): Promise<{ body: string; locale: Locale }[]> {
  const { items } = await readTree(join(import.meta.dirname, '../../../content'));
  return [...items].flatMap(([path, item]) => {
    const locale = localeList.find((each) => path.endsWith(`.${each}.mdx`));
    if (!locale || item.kind !== 'file') return [];
    const parts = partsOf(path, new TextDecoder().decode(item.bytes));
    return 'body' in parts ? [{ body: parts.body.trim(), locale }] : [];
  });
}

function all(text: Told<object>): string {
  return JSON.stringify(meaningOf(text).map(({ meaning }) => meaning));
}

function told(body: string, fields: object = words, locale: Locale = 'en'): Told<object> {
  return { ...fields, body: readBody('a.mdx', body, locale).prose };
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
