import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/markdown/body.ts';
import { faultsIn } from './reading-bodies.ts';

const wrong: Record<string, [source: string, ...faults: string[]]> = {
  'a component that is not there': ['A <Chart/>.', '1:3 component-unknown'],
  'a part of a component': ['A <Callout.Title/>.', '1:3 component-unknown'],
  'a component in small letters': ['A <cite source="x"/>.', '1:3 html-forbidden'],
  'a citation without its source': ['A <Cite/>.', '1:3 attribute-missing'],
  'a source that is no id': ['A <Cite source="A b"/>.', '1:3 attribute-wrong id'],
  'a source that is an address': ['A <Cite source="/x"/>.', '1:3 attribute-wrong id'],
  'an empty source': ['A <Cite source=""/>.', '1:3 attribute-wrong id'],
  'a source without quotation marks': ['A <Cite source={x}/>.', '1:3 attribute-wrong quoted'],
  'a source without a value': ['A <Cite source/>.', '1:3 attribute-wrong quoted'],
  'a source that stands twice': ['A <Cite source="a" source="b"/>.', '1:3 attribute-wrong once'],
  'an attribute that is not there': ['A <Cite source="a" href="b"/>.', '1:3 attribute-unknown'],
  'a handler': ['A <Cite source="a" onclick="b"/>.', '1:3 attribute-unknown'],
  'an attribute that objects have by nature': [
    'A <Cite source="a" constructor="b"/>.',
    '1:3 attribute-unknown',
  ],
  'attributes that are code': ['A <Cite {...x}/>.', '1:3 code-forbidden', '1:3 attribute-missing'],
  'a citation with words in it': ['A <Cite source="a">b</Cite>.', '1:3 component-filled'],
  'a citation on its own': ['<Cite source="a"/>', '1:1 component-misplaced'],
  'a citation in a heading': ['## A <Cite source="a"/>', '1:6 component-misplaced'],
  'a citation in a link': ['[a <Cite source="a"/>](#b)', '1:4 component-misplaced'],
  'a callout without a tone': ['<Callout>One.</Callout>', '1:1 attribute-missing'],
  'a callout in a tone of its own': [
    '<Callout tone="danger">One.</Callout>',
    '1:1 attribute-wrong one-of',
  ],
  'a callout without words': ['<Callout tone="note"></Callout>', '1:1 component-empty'],
  'a callout in a line': ['A <Callout tone="note">b</Callout> c.', '1:3 component-misplaced'],
  'a callout in a callout': [
    '<Callout tone="note">\n<Callout tone="note">a</Callout>\n</Callout>',
    '2:1 component-misplaced',
  ],
  'a quotation without its source': ['<Quote>One.</Quote>', '1:1 attribute-missing'],
  'a quotation in a line': ['A <Quote source="a">b</Quote> c.', '1:3 component-misplaced'],
  'a quotation without words': ['<Quote source="a"></Quote>', '1:1 component-empty'],
  'a figure of the list without its id': ['<Statistic/>', '1:1 attribute-missing'],
  'a figure of the list in a line': ['A <Statistic id="a"/>.', '1:3 component-misplaced'],
  'a figure of the list with words in it': [
    '<Statistic id="a">\n\nb\n\n</Statistic>',
    '1:1 component-filled',
  ],
  'a picture without its id': ['<Figure/>', '1:1 attribute-missing'],
  'a picture in a line': ['A <Figure id="a"/>.', '1:3 component-misplaced'],
  'a term without words': ['A <Term id="a"></Term>.', '1:3 component-empty'],
  'a term in a link': ['[a <Term id="a">b</Term>](#b)', '1:4 component-misplaced'],
};

for (const [what, [source, ...faults]] of Object.entries(wrong)) {
  test(`${what} is a fault`, () => {
    assert.deepEqual(faultsIn(source), faults);
  });
}

test('a fault of an attribute names the component, the attribute and what it should be', () => {
  const { faults } = readBody('f', '<Callout tone="danger" x="y">One.</Callout>', 'en');

  assert.deepEqual(
    faults.map(({ values }) => values),
    [
      {
        component: 'Callout',
        attribute: 'tone',
        expected: { kind: 'one-of', options: ['note', 'warning', 'copy'] },
      },
      { component: 'Callout', attribute: 'x', known: ['tone'] },
    ],
  );
});

test('a component that is not there is told with those that are', () => {
  const { faults } = readBody('f', 'A <Cites source="x"/>.', 'en');

  assert.deepEqual(faults[0]?.values, {
    component: 'Cites',
    known: ['Cite', 'Callout', 'Figure', 'Quote', 'Statistic', 'Term'],
  });
});

test('a quotation ends with its source', () => {
  const { prose, mentions } = readBody('f', '<Quote source="a">\nOne.\n\nTwo.\n</Quote>', 'en');

  assert.deepEqual(prose, [
    {
      kind: 'quote',
      blocks: [
        { kind: 'paragraph', runs: [{ kind: 'text', text: 'One.' }] },
        {
          kind: 'paragraph',
          runs: [
            { kind: 'text', text: 'Two.' },
            { kind: 'cite', source: 'a' },
          ],
        },
      ],
    },
  ]);
  assert.deepEqual(
    mentions.map(({ kind, target }) => [kind, target]),
    [['cite', 'a']],
  );
});

test('figures, pictures and terms are read by their ids', () => {
  const source = '<Statistic id="a"/>\n\n<Figure id="b"/>\n\nThe <Term id="c">word</Term>.';

  const { prose, mentions, faults } = readBody('f', source, 'en');

  assert.deepEqual(faults, []);
  assert.deepEqual(prose, [
    { kind: 'statistic', statistic: 'a' },
    { kind: 'figure', picture: 'b' },
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'The ' },
        { kind: 'term', term: 'c', runs: [{ kind: 'text', text: 'word' }] },
        { kind: 'text', text: '.' },
      ],
    },
  ]);
  assert.deepEqual(
    mentions.map(({ kind, target }) => [kind, target]),
    [
      ['statistic', 'a'],
      ['picture', 'b'],
      ['term', 'c'],
    ],
  );
});

test('a faulty citation is not mentioned, for nothing can be looked up', () => {
  assert.deepEqual(readBody('f', 'A <Cite source="A b"/>.', 'en').mentions, []);
});
