import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  sumDigits,
  type VerifiedSubject,
  type VerifyIndex,
} from '../../../src/domain/verifying.ts';
import { knownBy, sumOf } from '../../../src/verify/known.ts';

const sum = createHash('sha256').update('a file').digest('hex');
const short = sum.slice(0, sumDigits);
const note: VerifiedSubject = {
  title: { en: 'A note' },
  page: 'press/a-note/',
  files: [
    [short, 'media/press/a-note/kit.zip', 'en', 'English/A note.pdf'],
    [short, 'en/press/a-note/a-note-en.pdf', 'en'],
  ],
};
const index: VerifyIndex = { edition: 'demonstration', subjects: [note] };

test('a file is told by where it is offered by itself, with the archive that holds it too', () => {
  const known = knownBy(sum, index);

  assert.equal(known?.file[1], 'en/press/a-note/a-note-en.pdf');
  assert.equal(known?.archive, 'media/press/a-note/kit.zip');
  assert.equal(known?.subject, note);
});

test('a sum that differs in one digit is not known', () => {
  for (const at of [0, sumDigits / 2, sumDigits - 1]) {
    const other = sum[at] === '0' ? '1' : '0';
    assert.equal(knownBy(sum.slice(0, at) + other + sum.slice(at + 1), index), undefined);
  }
});

test('the sum is that which other programs work out', async () => {
  assert.equal(await sumOf(Uint8Array.from(Buffer.from('a file')).buffer), sum);
});
