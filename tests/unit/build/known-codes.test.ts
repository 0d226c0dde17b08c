import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesByPage } from '../../../src/build/known-codes.ts';
import { indexOf } from '../../../src/build/verify-index.ts';
import { textsOf } from '../../../src/verify/known.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aCompact, anIcon } from '../views/a-compact.ts';

const page = 'press/2024-01-02-a-note/';
const content = aCompact({ icons: [anIcon(17)], press: [aNote()] });
const files = [
  ['a-sum', `en/${page}2024-01-02-a-note-en.pdf`, 'en'],
  ['another', 'icons/gcm-icons-ar.pdf', 'ar'],
] as const;

test('a code leads to the page of its text and to its language', () => {
  const codes = codesByPage(content);
  const index = indexOf(
    files.map((file) => [...file]),
    content,
    codes,
  );

  for (const place of [page, 'icons/']) {
    const own = codes.get(place) ?? [];
    assert.deepEqual(
      own.map(([, told]) => told),
      ['ar', 'en'],
    );
    for (const [code, told] of own) {
      const [found, ...others] = textsOf(code, index);
      assert.deepEqual([found?.subject.page, found?.told, others], [place, told, []]);
    }
  }
});

test('what is not published has no code', () => {
  const before = codesByPage(content);
  const after = codesByPage({ ...content, press: [] });

  assert.ok(before.has(page));
  assert.ok(!after.has(page));
  assert.deepEqual(after.get('icons/'), before.get('icons/'));
});
