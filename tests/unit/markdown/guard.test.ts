import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '../../../src/markdown/body.ts';
import { faultsIn } from './reading-bodies.ts';

/** What Markdown and MDX know and editors may not write, and all that is said of it. */
const refused: Record<string, [source: string, ...faults: string[]]> = {
  'code in a line': ['Some `code`.', '1:6 block-forbidden code'],
  'code between fences': ['~~~\ncode\n~~~', '1:1 block-forbidden code'],
  'a struck-out word': ['Some ~~words~~.', '1:6 block-forbidden strikethrough'],
  'a word between single tildes': ['H~2~O', '1:2 block-forbidden strikethrough'],
  'a picture': ['See ![words](picture.png).', '1:5 image-forbidden'],
  'a picture by reference': [
    '![words][ref]\n\n[ref]: picture.png',
    '1:1 image-forbidden',
    '3:1 block-forbidden link-reference',
  ],
  'a footnote': [
    'Words.[^1]\n\n[^1]: A note.',
    '1:7 block-forbidden footnote',
    '3:1 block-forbidden footnote',
  ],
  'a link by reference': [
    'See [words][ref].\n\n[ref]: https://un.org',
    '1:5 block-forbidden link-reference',
    '3:1 block-forbidden link-reference',
  ],
  'a title of a link': ['[words](https://un.org "title")', '1:1 block-forbidden link-title'],
  'a link without words': ['See [](https://un.org).', '1:5 link-empty'],
  'a rule': ['One.\n\n***\n\nTwo.', '3:1 block-forbidden rule'],
  'a task': ['- [ ] one\n- [x] two', '1:1 block-forbidden task', '2:1 block-forbidden task'],
  'a list that begins elsewhere': ['3. three\n4. four', '1:1 block-forbidden list-start'],
  'an aligned table': ['| a |\n| -: |\n| 1 |', '1:1 block-forbidden table-alignment'],
  'an underlined heading': ['Words\n-----', '1:1 block-forbidden underlined-heading'],
  'a heading in a quotation': ['> ## Words', '1:3 block-forbidden heading-inside'],
  'a heading in a list': ['- ## Words', '1:3 block-forbidden heading-inside'],
  'an import': ['import x from "./x.js"', '1:1 code-forbidden'],
  'an export': ['export const x = 1;', '1:1 code-forbidden'],
  'an expression': ['{process.env.HOME}', '1:1 code-forbidden'],
  'an expression in a line': ['One {1 + 1} two.', '1:5 code-forbidden'],
  'a comment of MDX': ['{/* words */}', '1:1 code-forbidden'],
  'a script': ['<script>alert(1)</script>', '1:1 html-forbidden'],
  'HTML in a line': ['Some <b>bold</b> words.', '1:6 html-forbidden'],
  'HTML with an address': ['A <a href="javascript:x">b</a>.', '1:3 html-forbidden'],
  'an SVG': ['<svg:use href="x"/>', '1:1 html-forbidden'],
  'a fragment': ['Some <>words</>.', '1:6 html-forbidden'],
  'a tag that objects have by nature': ['A <constructor/>.', '1:3 html-forbidden'],
  'a comment of HTML': ['One <!-- two --> three.', '1:5 mdx-syntax comment'],
  'a type of document': ['<!DOCTYPE html>', '1:1 mdx-syntax comment'],
  'an instruction': ['<?php x ?>', '1:1 mdx-syntax less-than'],
  'an address between angles': ['See <https://un.org>.', '1:5 mdx-syntax less-than'],
  'a letter between angles': ['Ask <press@un.org>.', '1:5 mdx-syntax less-than'],
  'a script between angles': ['A <javascript:x> b.', '1:3 mdx-syntax tag-unclosed'],
  'a tag that is not closed': ['Some <b>words.', '1:6 mdx-syntax tag-unclosed'],
  'a tag that is not opened': ['Some words</b>.', '1:11 mdx-syntax tag-unopened'],
  'a brace that is not closed': ['Some {words.', '1:6 mdx-syntax brace'],
};

for (const [what, [source, ...faults]] of Object.entries(refused)) {
  test(`${what} may not be written`, () => {
    assert.deepEqual(faultsIn(source), faults);
  });
}

test('an address that may not be written is found however it is coded', () => {
  const coded = [
    '[x](javascript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](&#106;avascript:x)',
    '[x](&#x6A;avascript:x)',
    '[x](java&#10;script:x)',
    '[x](java&Tab;script:x)',
    '[x](<java script:x>)',
    '[x]( javascript:x )',
    '[**x**](JAVASCRIPT:x)',
    '[x](\\javascript:x)',
    '[x](//evil.org)',
    '[x](/\\evil.org)',
    '[x]()',
    'www.evil.org',
  ];

  for (const source of coded) assert.deepEqual(faultsIn(source), ['1:1 address-forbidden'], source);
});

test('an address that may not be written does not reach the prose', () => {
  const { prose } = readBody('index.mdx', 'One [two](javascript:alert(1)) three.', 'en');

  assert.deepEqual(prose, [
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'One ' },
        { kind: 'text', text: 'two' },
        { kind: 'text', text: ' three.' },
      ],
    },
  ]);
});

test('what is refused is refused inside everything that has words', () => {
  const places: Record<string, string> = {
    '1:4': '## [x](data:x)',
    '1:3': '- [x](data:x)',
    '1:5': '1. *[x](data:x)*',
    '2:3': '> One\n> [x](data:x)',
    '3:3': '| a |\n| - |\n| [x](data:x) |',
    '3:1': '<Callout tone="note">\n\n[x](data:x)\n\n</Callout>',
  };

  for (const [place, source] of Object.entries(places)) {
    assert.deepEqual(faultsIn(source), [`${place} address-forbidden`], source);
  }
});
