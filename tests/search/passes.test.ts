import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Index } from '../../src/search/engine.ts';
import { searchIn } from '../../src/search/search.ts';
import { sites } from '../site/sites.ts';
import { openIndex } from './open-index.ts';

let index: Index;
before(async () => {
  index = await openIndex(sites.real.folder, 'ar');
});

/** What a search for a query looks into, in order: languages, and files beside their indexes. */
async function lookedInto(query: string): Promise<string[]> {
  const places: string[] = [];
  const watched: Index = {
    ...index,
    find: (keys, locale) => {
      places.push(locale);
      return index.find(keys, locale);
    },
    file: (name, locale) => {
      places.push(`${locale}/${name}`);
      return index.file(name, locale);
    },
  };
  await searchIn(watched, 'ar')(query);
  return [...new Set(places)];
}

test('what is found in the reader’s own language needs nothing else', async () => {
  assert.deepEqual(await lookedInto('الهجرة'), ['ar']);
});

test('a word that the reader’s own language has not is looked for in the other, and only then taken for another word', async () => {
  assert.deepEqual(await lookedInto('المهاجرن'), ['ar', 'ar/names.txt', 'en', 'ar/words.txt']);
  assert.deepEqual(await lookedInto('recruitment'), ['ar', 'ar/names.txt', 'en']);
});

test('with enough of the reader’s own for what was meant, nothing of the other language is shown', async () => {
  const search = searchIn(index, 'ar');

  const mended = await search('المهاجرن');
  assert.equal(mended.corrected, 'المهاجرون');
  assert.ok(mended.own.length >= 5);
  assert.deepEqual(mended.others, []);
  const foreign = await search('recruitment');
  assert.equal(foreign.corrected, undefined);
  assert.ok(foreign.others.length > 0);
});
