import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../src/domain/prose.ts';
import { readBody } from '../../../src/markdown/body.ts';

test('a citation on the line after its sentence belongs to the sentence', () => {
  const source = 'One.\n<Cite source="a"/>\n\n- Two.\n  <Cite source="b"/>';

  const { prose, faults } = readBody('f', source, 'en');

  assert.deepEqual(faults, []);
  assert.deepEqual(prose, [
    {
      kind: 'paragraph',
      runs: [
        { kind: 'text', text: 'One.' },
        { kind: 'cite', source: 'a' },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          {
            kind: 'paragraph',
            runs: [
              { kind: 'text', text: 'Two.' },
              { kind: 'cite', source: 'b' },
            ],
          },
        ],
      ],
    },
  ]);
});

test('the words after a citation on a line of its own go on in the same paragraph', () => {
  const { prose } = readBody('f', 'One.\n<Cite source="a"/>\nTwo.', 'en');

  assert.equal(prose.length, 1);
  assert.equal(plainText(prose), 'One. Two.');
});

test('a citation after a blank line stands by itself, which it may not', () => {
  const { faults } = readBody('f', 'One.\n\n<Cite source="a"/>', 'en');

  assert.deepEqual(
    faults.map(({ name, line }) => `${name} ${line}`),
    ['component-misplaced 3'],
  );
});
