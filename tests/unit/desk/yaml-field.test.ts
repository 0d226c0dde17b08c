import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withField } from '../../../src/desk/yaml-field.ts';

const match = { on: '2026-11-24', texts: { ar: ['v1:000000000000'] } };
const field = 'match:\n  on: 2026-11-24\n  texts:\n    ar:\n      - v1:000000000000\n';
const facts = `# A comment that stays
published:   2024-01-02   # and this one
clearance: "cleared"
sources: [ a-source,  'b-source' ]
note: >-
  A text that goes on
  over two lines.
`;

test('a field that was not there is added at the end, and all else stays', () => {
  assert.equal(withField(facts, 'match', match), facts + field);
  assert.equal(withField(facts.trimEnd(), 'match', match), facts + field);
});

test('a field that was there is replaced where it stands', () => {
  const old =
    'match:   # old\n  on: 2020-01-01\n\n  # inside\n  texts: { ar: [v1:111111111111] }\n';
  const after = '\n# about what follows\nreview_by: 2099-12-31\n';

  assert.equal(withField(facts + old + after, 'match', match), facts + field + after);
  assert.equal(withField(old + facts, 'match', match), field + facts);
  assert.equal(withField(facts + field, 'match', match), facts + field);
});

test('line ends and the mark at the start of a file stay', () => {
  const windows = `\ufeff${facts}`.replaceAll('\n', '\r\n');
  const added = field.replaceAll('\n', '\r\n');

  assert.equal(withField(windows, 'match', match), windows + added);
  assert.equal(
    withField(windows + added + windows.slice(1).replaceAll(/^\w+/gm, 'x$&'), 'match', match),
    windows + added + windows.slice(1).replaceAll(/^\w+/gm, 'x$&'),
  );
});

test('a word that looks like the field, further in or within a text, is left alone', () => {
  const like = `${facts}history:\n  match: 1\ntext: |\n  match: 2\n`;

  assert.equal(withField(like, 'match', match), like + field);
});

test('where something else would change, nothing is made', () => {
  assert.equal(withField('{ "published": "2024-01-02" }\n', 'match', match), undefined);
  assert.equal(withField('- a list\n', 'match', match), undefined);
  assert.equal(withField('a: 1\n---\nb: 2\n', 'match', match), undefined);
  assert.equal(withField('', 'match', match), undefined);
});
