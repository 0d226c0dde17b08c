import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Run } from '../../../src/domain/prose.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { faultsIn, proseOf } from './reading-bodies.ts';

const end: Run = { kind: 'break' };

const blocks: Record<string, [source: string, ...prose: Block[]]> = {
  'a paragraph': ['One\ntwo\n  three.', paragraph('One two three.')],
  'two paragraphs': ['One.\n\nTwo.', paragraph('One.'), paragraph('Two.')],
  'a heading': ['## One', { kind: 'heading', level: 2, id: 's-one', runs: [text('One')] }],
  'a list': [
    '- one\n- two\n\n  more',
    list(false, [paragraph('one')], [paragraph('two'), paragraph('more')]),
  ],
  'a numbered list': ['1. one\n2. two', list(true, [paragraph('one')], [paragraph('two')])],
  'a list in a list': [
    '1. one\n   - two',
    list(true, [paragraph('one'), list(false, [paragraph('two')])]),
  ],
  'a quotation': [
    '> One.\n>\n> - two',
    { kind: 'quote', blocks: [paragraph('One.'), list(false, [paragraph('two')])] },
  ],
  'a note': [
    '<Callout tone="note">\n\nOne.\n\n> Two.\n\n</Callout>',
    {
      kind: 'callout',
      tone: 'note',
      blocks: [paragraph('One.'), { kind: 'quote', blocks: [paragraph('Two.')] }],
    },
  ],
  'a warning on one line': [
    '<Callout tone="warning">One *two*.</Callout>',
    {
      kind: 'callout',
      tone: 'warning',
      blocks: [{ kind: 'paragraph', runs: [text('One '), emphasis(text('two')), text('.')] }],
    },
  ],
  'a table': [
    '| a | b |\n| - | - |\n| 1 | **2** |\n| 3 | |',
    {
      kind: 'table',
      head: [[text('a')], [text('b')]],
      rows: [
        [[text('1')], [{ kind: 'strong', runs: [text('2')] }]],
        [[text('3')], []],
      ],
    },
  ],
};

const runs: Record<string, [source: string, ...runs: Run[]]> = {
  'strong and emphasis': [
    '**one _two_** three',
    { kind: 'strong', runs: [text('one '), emphasis(text('two'))] },
    text(' three'),
  ],
  'a link': [
    '[one *two*](/networks/jordan/#s-three)',
    {
      kind: 'link',
      href: '/networks/jordan/#s-three',
      runs: [text('one '), emphasis(text('two'))],
    },
  ],
  'an address that stands in the text': [
    'https://un.org/x is one.',
    { kind: 'link', href: 'https://un.org/x', runs: [text('https://un.org/x')] },
    text(' is one.'),
  ],
  'a line that ends early': [
    'one\\\ntwo  \nthree',
    text('one'),
    end,
    text('two'),
    end,
    text('three'),
  ],
  'a citation, held to its sentence': ['One. <Cite source="a-b"/>', text('One.'), cite('a-b')],
  'a citation within a sentence': [
    'One <Cite source="a"/>, two.',
    text('One'),
    cite('a'),
    text(', two.'),
  ],
  'two citations': [
    'One. <Cite source="a"/> <Cite source="b"/>',
    text('One.'),
    cite('a'),
    text('\u00a0'),
    cite('b'),
  ],
  'signs that are escaped': ['\\*a\\* \\<b> \\{c} &amp; &lt;', text('*a* <b> {c} & <')],
};

for (const [what, [source, ...prose]] of Object.entries(blocks)) {
  test(`${what} is read as a block`, () => {
    assert.deepEqual(proseOf(source), prose);
  });
}

for (const [what, [source, ...line]] of Object.entries(runs)) {
  test(`${what} is read as a part of its line`, () => {
    assert.deepEqual(proseOf(source), [{ kind: 'paragraph', runs: line }]);
  });
}

test('a file from Windows reads as the same prose, with the same places', () => {
  const source = '\n\n## One\n\nTwo\nthree <Cite source="x"/>.\n\n- four\n';
  const windows = source.replaceAll('\n', '\r\n');

  assert.deepEqual(readBody('f', windows, 'en'), readBody('f', source, 'en'));
});

test('an empty body has no prose, no mentions and no faults', () => {
  assert.deepEqual(readBody('f', ' \n\n', 'en'), { prose: [], mentions: [], faults: [] });
});

test('what a body refers to is noted where it stands', () => {
  const source = '\n\nOne <Cite source="a"/>.\n\n- [two](/press/x/)\n- [three](https://un.org)';

  const { mentions } = readBody('content/x.mdx', source, 'en');

  const file = 'content/x.mdx';
  assert.deepEqual(mentions, [
    { kind: 'cite', target: 'a', place: { file, line: 3, column: 5 } },
    { kind: 'link', target: '/press/x/', place: { file, line: 5, column: 3 } },
    { kind: 'link', target: 'https://un.org', place: { file, line: 6, column: 3 } },
  ]);
});

test('everything that is wrong with a body is found at once, in order, each at its place', () => {
  const source = `# One

Some \`code\` and <b>HTML</b> and {x}
and <Foo/> and ![picture](a.png).

#### Two

[bad](javascript:x) and <!-- comment -->

> - <Cite/>

a < b, but <c is open

import y from "y"
`;

  assert.deepEqual(faultsIn(source), [
    '1:1 heading-level',
    '3:6 block-forbidden code',
    '3:17 html-forbidden',
    '3:33 code-forbidden',
    '4:5 component-unknown',
    '4:16 image-forbidden',
    '6:1 heading-level',
    '8:1 address-forbidden',
    '8:25 mdx-syntax comment',
    '10:5 component-misplaced',
    '12:12 mdx-syntax less-than',
    '14:1 code-forbidden',
  ]);
});

test('columns count as editors count them, in Arabic too', () => {
  assert.deepEqual(faultsIn('اجتمعت الشبكة `هنا`.', 'ar'), ['1:15 block-forbidden code']);
});

test('a body of nothing but open signs is read to its end', () => {
  const faults = faultsIn('<'.repeat(60));

  assert.ok(faults.length >= 1);
  assert.ok(faults.every((fault) => fault.startsWith('1:')));
});

function text(words: string): Run {
  return { kind: 'text', text: words };
}

function emphasis(...inner: Run[]): Run {
  return { kind: 'emphasis', runs: inner };
}

function cite(source: string): Run {
  return { kind: 'cite', source };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', runs: [text(words)] };
}

function list(ordered: boolean, ...items: Block[][]): Block {
  return { kind: 'list', ordered, items };
}
