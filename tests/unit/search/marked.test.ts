import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Stretch, stretchesOf } from '../../../src/search/marked.ts';

test('the words that were searched for are stretches of their own', () => {
  assert.deepEqual(stretchesOf('One <mark>two</mark> three <mark>four</mark>'), [
    plain('One '),
    match('two'),
    plain(' three '),
    match('four'),
  ]);
});

test('a match may stand first, last, alone, or beside another', () => {
  assert.deepEqual(stretchesOf('<mark>one</mark>'), [match('one')]);
  assert.deepEqual(stretchesOf('<mark>one</mark><mark>two</mark>'), [match('one'), match('two')]);
  assert.deepEqual(stretchesOf('one'), [plain('one')]);
  assert.deepEqual(stretchesOf(''), []);
});

test('a match may run over lines', () => {
  assert.deepEqual(stretchesOf('a <mark>one\ntwo</mark> b'), [
    plain('a '),
    match('one\ntwo'),
    plain(' b'),
  ]);
});

test('signs that the engine has escaped are shown as they were written', () => {
  assert.deepEqual(stretchesOf('&lt;b&gt; <mark>&lt;i&gt;</mark> 1 &lt; 2'), [
    plain('<b> '),
    match('<i>'),
    plain(' 1 < 2'),
  ]);
});

test('a mark that a text has written out is text, not a match', () => {
  assert.deepEqual(stretchesOf('a &lt;mark&gt;b&lt;/mark&gt; c'), [plain('a <mark>b</mark> c')]);
});

test('markup that was not escaped stays text, letter by letter', () => {
  for (const attack of [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '<mark onclick=alert(1)>a</mark>',
    '</mark><b>a</b>',
    '<mark>open',
    'closed</mark>',
    '<MARK>a</MARK>',
    '<svg><mark>',
  ]) {
    assert.deepEqual(stretchesOf(attack), [plain(attack)]);
  }
});

test('what stands in a match is text as well', () => {
  assert.deepEqual(stretchesOf('<mark><img src=x onerror=alert(1)></mark>'), [
    match('<img src=x onerror=alert(1)>'),
  ]);
});

test('the search writes text into its page and never markup', () => {
  const folder = join(import.meta.dirname, '../../../src/search');
  const writers = readdirSync(folder).filter((name) =>
    /innerHTML|outerHTML|insertAdjacentHTML|setHTML|document\.write|DOMParser|createContextual/.test(
      readFileSync(join(folder, name), 'utf8'),
    ),
  );

  assert.deepEqual(writers, []);
});

test('no letter of an excerpt is lost or doubled', () => {
  const excerpt = 'أ <mark>هجرة</mark>، &lt;ب&gt; <mark>والهجرة</mark>\n<i>ج</i>';
  const text = stretchesOf(excerpt)
    .map((stretch) => stretch.text)
    .join('');

  assert.equal(text, 'أ هجرة، <ب> والهجرة\n<i>ج</i>');
});

function plain(text: string): Stretch {
  return { text, isMatch: false };
}

function match(text: string): Stretch {
  return { text, isMatch: true };
}
