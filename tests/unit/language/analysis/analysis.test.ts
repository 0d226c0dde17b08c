import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editsBetween } from '../../../../src/language/analysis/near.ts';
import {
  evidenceOf,
  stemInText,
  withoutParticles,
} from '../../../../src/language/analysis/proclitics.ts';
import { spelling, wordsOf } from '../../../../src/language/analysis/spelling.ts';
import { isStopWord } from '../../../../src/language/analysis/stop-words.ts';
import { keyOf, skeletonKeyOf, stemOf } from '../../../../src/language/analysis/word-key.ts';
import {
  arabicOrdinal,
  englishCardinal,
  englishOrdinal,
} from '../../../../src/language/numerals.ts';
import { excerptOf } from '../../../../src/search/excerpt.ts';
import { termsOf } from '../../../../src/search/terms.ts';
import { provoking, strings } from './strings.ts';

const golden = readFileSync(join(import.meta.dirname, 'words.txt'), 'utf8')
  .trim()
  .split('\n');

for (const line of golden.slice(1)) {
  const [written = '', ...expected] = line.split(' → ');

  test(`${written} has the spelling, the stem and the skeleton that are written down`, () => {
    const words = wordsOf(written);
    const stems = words.map(stemOf);
    const skeletons = stems.map((stem) => skeletonKeyOf(stem).slice(0, -1));

    assert.deepEqual(
      [words, stems, skeletons].map((parts) => parts.join(' ')),
      expected,
    );
  });
}

test('spelling twice changes nothing, whatever the string', () => {
  for (const text of [...strings(4000), ...provoking(20_000)]) {
    assert.equal(spelling(spelling(text)), spelling(text), JSON.stringify(text));
  }
});

test('any string has words, stems and keys, and none of them throws or is empty', () => {
  const evidence = evidenceOf([['الجفاف', 1]]);
  for (const text of [...strings(4000), ...provoking(4000)]) {
    termsOf(text);
    excerptOf(text, termsOf(text));
    for (const word of wordsOf(text)) {
      assert.ok(stemOf(word).length > 0, JSON.stringify(text));
      assert.ok(
        keyOf(stemInText(word, evidence)).startsWith(skeletonKeyOf(stemInText(word, evidence))),
      );
    }
  }
});

test('words of one root have keys that begin alike, and keys of other words do not', () => {
  const [boat, boats, child] = ['قارب', 'قوارب', 'طفل'].map(stemOf);

  assert.ok(keyOf(boat ?? '').startsWith(skeletonKeyOf(boats ?? '')));
  assert.ok(!keyOf(child ?? '').startsWith(skeletonKeyOf(boats ?? '')));
});

test('a particle is taken off where the texts show that a word follows it, and not otherwise', () => {
  const evidence = evidenceOf([
    ['الجفاف', 3],
    ['كرامة', 5],
    ['الكرامة', 1],
    ['رامة', 9],
    ['اللجنه', 2],
    ['لاجيين', 1],
  ]);

  assert.equal(stemInText('بجفاف', evidence), 'جفاف');
  assert.equal(stemInText('كرامه', evidence), stemOf('كرامه'));
  assert.equal(stemInText('بحث', evidence), 'بحث');
  assert.equal(stemInText('للجنه', evidence), stemOf('لجنه'));
  assert.equal(stemInText('وللاجيين', evidence), stemOf('لاجيين'));
  assert.equal(stemInText('للجفاف', evidence), 'جفاف');
  assert.equal(stemInText('وبجفاف', evidence), 'جفاف');
  assert.equal(stemInText('فبجفاف', evidence), 'جفاف');
  assert.equal(stemInText('وسيعمل', evidenceOf([['يعمل', 2]])), 'يعمل');
  assert.deepEqual(withoutParticles('وبجفاف'), ['بجفاف', 'جفاف']);
});

test('stop words are known in every spelling of the analyser', () => {
  for (const word of ['إلى', 'الى', 'أو', 'the']) {
    assert.ok(wordsOf(word).every(isStopWord), word);
  }
  assert.equal(isStopWord('هجره'), false);
});

test('edits count what is added, left out, exchanged and swapped, up to a limit', () => {
  assert.equal(editsBetween('migrant', 'migrnat', 2), 1);
  assert.equal(editsBetween('هجره', 'هجر', 1), 1);
  assert.equal(editsBetween('abc', 'abd', 1), 1);
  assert.equal(editsBetween('abcd', 'dcba', 2), Number.POSITIVE_INFINITY);
});

test('numbers have their words in both languages', () => {
  const said = [1, 9, 10, 11, 12, 17, 20, 22, 23].map((number) => [
    arabicOrdinal(number),
    englishCardinal(number),
    englishOrdinal(number),
  ]);

  assert.deepEqual(said, [
    ['الأول', 'one', 'first'],
    ['التاسع', 'nine', 'ninth'],
    ['العاشر', 'ten', 'tenth'],
    ['الحادي عشر', 'eleven', 'eleventh'],
    ['الثاني عشر', 'twelve', 'twelfth'],
    ['السابع عشر', 'seventeen', 'seventeenth'],
    ['العشرون', 'twenty', 'twentieth'],
    ['الثاني والعشرون', 'twenty-two', 'twenty-second'],
    ['الثالث والعشرون', 'twenty-three', 'twenty-third'],
  ]);
});
