import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyEntry } from '../../../src/domain/content.ts';
import { plainText } from '../../../src/domain/prose.ts';
import { toldIn } from '../../../src/domain/telling.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { realContent } from './real-content.ts';

const content = await realContent();
const { reference } = content;

test('what the world has a fixed number of is here in that number', () => {
  assert.deepEqual(sizes(reference), {
    objectives: 23,
    principles: 10,
    functions: 13,
    'round-tables': 4,
    countries: 22,
  });
  assert.deepEqual(idsOf(content.icons), Object.keys(reference.objectives).toSorted());
  assert.equal(content.structure.length, 9);
});

test('each of the eight national networks that the source names has a page', () => {
  assert.deepEqual(idsOf(content.networks), [
    'bahrain',
    'iraq',
    'jordan',
    'kuwait',
    'qatar',
    'saudi-arabia',
    'tunisia',
    'united-arab-emirates',
  ]);
});

test('every page of its own is here', () => {
  assert.deepEqual(idsOf(content.pages), [
    'about',
    'accessibility',
    'compact',
    'corrections',
    'for-networks',
    'for-stakeholders',
    'help',
    'licence',
    'privacy',
  ]);
});

test('the starter content has at least what was promised', () => {
  const kinds = content.campaign.map(({ facts }) => facts.kind);
  const promised = { fact: 10, technique: 3, guide: 1, activity: 2 } as const;

  assert.ok(content.messages.length >= 5);
  assert.ok(Object.keys(reference.glossary).length >= 54);
  for (const [kind, least] of Object.entries(promised)) {
    assert.ok(kinds.filter((own) => own === kind).length >= least, kind);
  }
  for (const id of ['newsroom-exercise', 'school-workshop']) {
    assert.ok(idsOf(content.campaign).includes(id), id);
  }
});

test('every entry is told in every language', () => {
  for (const { collection, id, tellings } of everyEntry(content)) {
    assert.deepEqual(toldIn(tellings), localeList, `${collection}/${id}`);
  }
});

test('the sample notes have 300 to 500 words in every language', () => {
  const samples = content.press.filter(({ facts }) => facts.sample);

  assert.ok(samples.length >= 4);
  for (const { id, tellings } of samples) {
    for (const locale of localeList) {
      const count = wordsIn(plainText(tellings[locale]?.body ?? []), locale);
      assert.ok(count >= 300 && count <= 500, `${id} has ${count} words in ${locale}`);
    }
  }
});

function sizes(lists: typeof reference) {
  const closed = ['objectives', 'principles', 'functions', 'round-tables', 'countries'] as const;
  return Object.fromEntries(closed.map((name) => [name, Object.keys(lists[name]).length]));
}

function idsOf(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id).toSorted();
}

function wordsIn(text: string, locale: string): number {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return Array.from(segments).filter(({ isWordLike }) => isWordLike).length;
}
