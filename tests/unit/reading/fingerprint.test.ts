import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prose } from '../../../src/domain/prose.ts';
import { fingerprintsOf, printsOf } from '../../../src/reading/fingerprint.ts';
import { fingerprint } from '../../../src/schema/shared.ts';

const body: Prose = [
  { kind: 'paragraph', runs: [{ kind: 'text', text: 'Opening.' }] },
  { kind: 'heading', level: 2, id: 's-a', runs: [{ kind: 'text', text: 'A heading' }] },
];

const told = { title: 'A title', body };

test('a text has a fingerprint for all of it and one for each section', () => {
  const { whole, sections } = fingerprintsOf(told);

  assert.deepEqual(
    sections.map(({ kind, heading }) => [kind, heading]),
    [
      ['words', ''],
      ['opening', ''],
      ['part', 'A heading'],
    ],
  );
  for (const print of [whole, ...printsOf(sections)])
    assert.ok(fingerprint.safeParse(print).success, print);
  assert.equal(new Set([whole, ...printsOf(sections)]).size, 4);
});

test('fingerprints that were given stay valid: what is written in facts would lapse otherwise', () => {
  assert.deepEqual(fingerprintsOf(told).whole, 'v1:80a503e7d98a');
});

test('sections in another order are another text', () => {
  const other = fingerprintsOf({ ...told, body: body.toReversed() });

  assert.notEqual(other.whole, fingerprintsOf(told).whole);
});
