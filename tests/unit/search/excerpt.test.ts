import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerptOf, marked } from '../../../src/search/excerpt.ts';
import { termsOf } from '../../../src/search/terms.ts';

const shown = (stretches: readonly { text: string; isMatch: boolean }[]) =>
  stretches.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

test('marks hold the word as it was written, with tashkeel and without punctuation', () => {
  const text = '«كَرَامَةُ» الإنسان، والكرامة.';

  assert.equal(shown(marked(text, termsOf('كرامة'))), '«[كَرَامَةُ]» الإنسان، [والكرامة].');
});

test('of what is written without a space only the word is marked, or all of it where all was searched for', () => {
  assert.equal(shown(marked('صفة و«المهاجر» لفظ', termsOf('مهاجر'))), 'صفة و«[المهاجر]» لفظ');
  assert.equal(shown(marked('the A/RES/73 text', termsOf('73'))), 'the A/RES/[73] text');
  assert.equal(shown(marked('in 73/195.', termsOf('73/195'))), 'in [73/195].');
});

test('words of the same root are marked where the word itself is not there', () => {
  assert.equal(shown(marked('قوارب في البحر', termsOf('قارب'))), '[قوارب] في البحر');
  assert.equal(shown(marked('قارب وقوارب', termsOf('قارب'))), '[قارب] وقوارب');
});

test('an excerpt is the part that has the most of what was searched for', () => {
  const filler = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
  const text = shown(
    excerptOf(`${filler} migrant ${filler} labour migrant ${filler}`, termsOf('labour migrant')),
  );

  assert.match(text, /^… .*\[labour\] \[migrant\].* …$/);
});

test('a text without any of the words is shown from its beginning, and markup stays text', () => {
  assert.equal(shown(excerptOf('<b>One</b> & two', termsOf('three'))), '<b>One</b> & two');
});
