import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf as hashFor, wantedIn } from '../../../src/search/address.ts';

const hashOf = (words: string) => hashFor({ words });
const wordsIn = (hash: string) => wantedIn(hash).words;

const texts = [
  'migration',
  'هجرة العمل',
  'a b  c ',
  'a+b',
  'a&q=b',
  'q=1#2',
  '100%',
  '%41',
  '50%25',
  '"quoted" <b>',
  '🙂 ‏مرحباً',
  '\\ / ? = ; , : @ $',
  'a\nb\tc',
  '\u0000',
  '#',
  '+',
];

test('words come back from an address as they went in', () => {
  for (const text of texts) assert.equal(wordsIn(hashOf(text)), text);
});

test('words come back from an address that a browser has read', () => {
  for (const text of texts) {
    const { hash, search } = new URL(`https://khayt.test/ar/search/${hashOf(text)}`);
    assert.equal(wordsIn(hash), text);
    assert.equal(search, '');
  }
});

test('what is searched for stands in the part that is never sent', () => {
  for (const text of texts) assert.match(hashOf(text), /^#q=[^#\s<>"&]*$/);
});

test('no words are no part of an address, and no part has no words', () => {
  assert.equal(hashOf(''), '');
  for (const hash of ['', '#', '#q', '#q=', '#part', '#x=1']) assert.equal(wordsIn(hash), '', hash);
});

test('an address written by hand is read too', () => {
  assert.equal(wordsIn('#q=هجرة'), 'هجرة');
  assert.equal(wordsIn('#q=a%20b'), 'a b');
  assert.equal(wordsIn('#x=1&q=a&q=b'), 'a');
  assert.equal(wordsIn('#q=%'), '%');
  assert.equal(wordsIn('#q=%FF'), '\ufffd');
});

test('choices and the page come back with the words, and what is no choice does not', () => {
  const wanted = { words: 'a', facets: { section: 'events', year: '2024' }, page: 3 };

  assert.deepEqual(wantedIn(hashFor(wanted)), wanted);
  assert.equal(hashFor({ ...wanted, facets: { section: '' }, page: 1 }), '#q=a');
  assert.deepEqual(wantedIn('#q=a&page=-2&colour=red'), { words: 'a', facets: {}, page: 1 });
});
