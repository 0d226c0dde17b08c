import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSentences } from '../../../src/build/build-sentences.ts';

const counted = {
  0: ['لا عناوين جديدة.', 'No address is new.'],
  1: ['عنوان جديد واحد:', ' 1 address is new in a:'],
  2: ['عنوانان جديدان:', ' 2 addresses are new in a:'],
  3: ['3 عناوين جديدة:', ' 3 addresses are new in a:'],
  11: ['11 عنواناً جديداً:', ' 11 addresses are new in a:'],
  100: ['100 عنوان جديد:', ' 100 addresses are new in a:'],
} as const;

test('a release says how many addresses are new as each language counts', () => {
  for (const [added, [arabic, english]] of Object.entries(counted)) {
    const [ar, en] = [buildSentences.ar, buildSentences.en].map(({ released }) =>
      released('dist', Number(added), 'a'),
    );
    assert.ok(ar?.includes(arabic), ar);
    assert.ok(en?.includes(english), en);
  }
});
