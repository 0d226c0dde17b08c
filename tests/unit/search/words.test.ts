import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeList } from '../../../src/i18n/locales.ts';
import { conceptFile, conceptsIn } from '../../../src/search/concept-file.ts';
import { corrections, vocabularyOf, writtenAs } from '../../../src/search/corrections.ts';
import type { FoundText } from '../../../src/search/found-text.ts';
import { nameOf, type Shard, suggestionsFor } from '../../../src/search/instant.ts';
import { shardsOf } from '../../../src/search/instant-index.ts';
import { countsOf, narrowed } from '../../../src/search/narrowing.ts';
import { renamed } from '../../../src/search/other-names.ts';
import { termsOf } from '../../../src/search/terms.ts';
import { packed, unpacked } from '../../../src/search/vocabulary.ts';
import { wordsIn } from '../../../src/search/words-in.ts';

const vocabulary = vocabularyOf([
  'كراهية',
  'خطاب',
  'المملكة',
  'الهدف',
  'migration',
  'remittances',
  'speech',
  'consular',
  'consult',
]);
const choicesFor = (query: string) => {
  const words = query.split(' ');
  return corrections(words, new Set(words), vocabulary).map((choice) => choice.join(' '));
};
const meant = (query: string) => choicesFor(query)[0];

test('packed words come back, each once and in order', () => {
  for (const locale of localeList) {
    const text = packed(['abd', 'abc', 'abd', 'كراهية', 'كره'], locale);
    assert.deepEqual(unpacked(text, locale), ['abc', 'abd', 'كراهية', 'كره'].sort(), text);
  }
  assert.match(packed(['كراهية', 'كره'], 'ar'), /^0[!-~]+2[!-~]+$/);
  assert.deepEqual(unpacked(packed([], 'ar'), 'ar'), []);
});

test('names of things come back, the Arabic ones first', () => {
  const concepts = [['ILO', 'منظمة العمل', 'Labour [Office]'], ['قطر'], ['IMRF', 'MRF']];

  assert.deepEqual(conceptsIn(conceptFile(concepts)), [
    ['منظمة العمل', 'ILO', 'Labour [Office]'],
    ['قطر'],
    ['IMRF', 'MRF'],
  ]);
  assert.deepEqual(conceptsIn(conceptFile([])), []);
});

test('words of names and of several texts are common, those of one text rare', () => {
  const text = { locale: 'ar', title: 'شبكة', names: ['وكالة'], keywords: ['كوكيز'] };
  const texts = ['جفاف وخيام', 'خيام'].map(
    (content) => ({ ...text, content }) as unknown as FoundText,
  );
  const { common, rare } = wordsIn(texts);

  assert.deepEqual(common.sort(), ['خيام', 'شبكة', 'كوكيز', 'وكالة']);
  assert.deepEqual(rare, ['جفاف']);
});

test('a word that is unknown is taken for the nearest one, for two, or for the half of one', () => {
  assert.equal(meant('remitances'), 'remittances');
  assert.equal(meant('كراهبه'), 'كراهيه');
  assert.equal(meant('خطابكراهيه'), 'خطاب كراهيه');
  assert.equal(meant('migra tion'), 'migration');
  assert.equal(meant('remitt'), 'remittances');
  assert.equal(meant('الهدف17'), 'الهدف 17');
  assert.equal(meant('xyzzy 123'), undefined);
});

test('of words as near, one with a letter that was left out comes first, then one that dots alone tell apart; an article stays', () => {
  const near = vocabularyOf(['مراكز', 'مراكش', 'مهاجرا', 'مهاجرين']);
  const meantBy = (word: string) => corrections([word], new Set([word]), near)[0]?.[0];

  assert.equal(meantBy('مراكس'), 'مراكش');
  assert.equal(meantBy('المهاجرن'), 'المهاجرين');
  assert.equal(meantBy('قاتمل'), undefined);
});

test('who asks how many looks for a number', () => {
  const wordsOf = (query: string) => termsOf(query).map(({ word }) => word);

  assert.deepEqual(wordsOf('كم عدد اللاجئين'), ['عدد', 'اللاجيين']);
  assert.deepEqual(wordsOf('كم لاجئاً في العالم؟'), ['عدد', 'لاجيا', 'العالم']);
  assert.deepEqual(wordsOf('How many refugees'), ['number', 'refugees']);
  assert.deepEqual(wordsOf('كمية'), ['كميه']);
});

test('a word that hardly a text has is taken for one with a letter more, unless that is a form of it', () => {
  const meantBy = (word: string) => corrections([word], new Set(), vocabulary, new Set([word]));

  assert.deepEqual(meantBy('كراهه'), [['كراهيه']]);
  assert.deepEqual(meantBy('speeech'), []);
  assert.deepEqual(meantBy('remittance'), []);
  assert.deepEqual(meantBy('migration'), []);
});

test('words that are as near as each other are all choices, and are shown as they are written', () => {
  assert.deepEqual(choicesFor('consulr').sort(), ['consular', 'consult']);
  assert.equal(writtenAs('كراهيه', vocabulary), 'كراهية');
  assert.equal(writtenAs('بالكراهيه', vocabulary), 'بالكراهية');
});

test('a phrase is exchanged for every other name of the thing, and the rest of the query stays', () => {
  const concept = ['IMRF', 'International Migration Review Forum', 'منتدى استعراض الهجرة الدولية'];
  const queries = renamed(termsOf('IMRF 2026'), [concept, ['IOM']]);

  assert.deepEqual(
    queries.map((terms) => terms.map(({ word }) => word).join(' ')),
    ['international migration review forum 2026', 'منتدي استعراض الهجره الدوليه 2026'],
  );
  assert.deepEqual(renamed(termsOf('forum'), [concept]), []);
});

const facets = new Map([
  ['a', { section: ['events'], year: ['2024'] }],
  ['b', { section: ['events'], year: ['2022'] }],
  ['c', { section: ['press'], year: ['2024'] }],
]);
const matches = ['a', 'b', 'c'].map((id) => ({
  id,
  score: 1,
  locale: 'en' as const,
  data: () => Promise.reject(new Error('not read')),
}));

test('each value is counted as if it were chosen, with the choices of the other facets', () => {
  const chosen = { year: '2024' };

  assert.deepEqual(
    narrowed(matches, chosen, facets).map(({ id }) => id),
    ['a', 'c'],
  );
  const counts = countsOf(matches, chosen, facets);
  assert.deepEqual(
    [...counts.section],
    [
      ['events', 1],
      ['press', 1],
    ],
  );
  assert.deepEqual(
    [...counts.year],
    [
      ['2024', 2],
      ['2022', 1],
    ],
  );
});

test('suggestions of 2,500 titles come from small files and have every word that was typed', async () => {
  const texts = Array.from({ length: 2500 }, (_, at) => text(`الهجرة والعمل ${at} موضوع`));
  const shards = shardsOf([...texts, text('كراهية الأجانب')]);
  const read: number[] = [];
  const shardFor = async (letters: string): Promise<Shard> => {
    const shard = shards.get(nameOf(letters)) ?? { more: 0, items: [] };
    read.push(Buffer.byteLength(JSON.stringify(shard)));
    return shard;
  };

  const [first] = await suggestionsFor('الكرا', shardFor);
  assert.equal(first?.[0], 'كراهية الأجانب');
  const numbered = await suggestionsFor('هجرة 2417', shardFor);
  assert.deepEqual(
    numbered.map(([title]) => title),
    ['الهجرة والعمل 2417 موضوع'],
  );
  assert.ok(Math.max(...read) <= 20_000, String(Math.max(...read)));
  assert.deepEqual(await suggestionsFor('  ', shardFor), []);
});

function text(title: string): FoundText {
  const path = `ar/${title}/`;
  const facts = { facets: {}, names: [], answers: [], anchors: [], kind: 'صفحة' };
  return { ...facts, title, path, locale: 'ar', content: title };
}
