import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Locale, localeList } from '../../../src/i18n/locales.ts';
import { avoidedIn } from '../../../src/language/terms/avoided.ts';
import type { TermEntry } from '../../../src/language/terms/phrases.ts';
import { referenceLists } from '../../../src/schema/reference.ts';

const root = join(import.meta.dirname, '../../..');
const yaml = (file: string): unknown => parse(readFileSync(join(root, file), 'utf8'));

const entries = z.array(referenceLists.glossary).parse(yaml('content/reference/glossary.yaml'));

const judgements = z.strictObject({
  found: z.record(z.string(), z.array(z.string())),
  several: z.array(z.strictObject({ text: z.string(), find: z.array(z.string()) })).default([]),
  innocent: z.array(z.string()),
});

interface Judged {
  text: string;
  find: string[];
}

for (const locale of localeList) {
  test(`terms to avoid are found in judged sentences (${locale}), and only they`, () => {
    const sentences = judged(`tests/fixtures/terms/${locale}.yaml`);
    const traps = sentences.filter(({ find }) => find.length === 0);
    assert.ok(sentences.length >= 150 && traps.length >= 60);

    const { precision, recall, misses } = scores(sentences, locale);

    const report = [`precision ${precision}, recall ${recall}`, ...misses].join('\n');
    assert.ok(precision >= 0.98 && recall >= 0.95, report);
  });

  test(`terms to avoid are found in every sentence for tuning (${locale})`, () => {
    const { misses } = scores(judged(`tests/fixtures/terms/development-${locale}.yaml`), locale);

    assert.deepEqual(misses, []);
  });
}

const aTerm = (facts: Partial<TermEntry> & { id: string }): TermEntry => ({
  term: { ar: 'كلمة', en: 'word' },
  avoid: { ar: [], en: [] },
  ...facts,
});

test('a find is told with its place, what is listed and the id of its entry', () => {
  const terms = [aTerm({ id: 'maid', avoid: { ar: ['خادمة'], en: [] } })];

  const text = 'قالت السيدة لخـادِماتِهم.';
  const [only, ...others] = avoidedIn(text, 'ar', terms);

  assert.deepEqual(others, []);
  assert.deepEqual(only && text.slice(only.start, only.end), 'لخـادِماتِهم');
  assert.deepEqual([only?.avoid, only?.id], ['خادمة', 'maid']);
});

test('of forms that overlap the longer one counts, and none inside what is right', () => {
  const terms = [
    aTerm({ id: 'short', avoid: { ar: [], en: ['slave', 'trade route'] } }),
    aTerm({ id: 'long', avoid: { ar: [], en: ['slave trade'] } }),
    aTerm({ id: 'right', term: { ar: 'كلمة', en: 'slave trade act; trade route map' } }),
  ];
  const idsIn = (text: string) => avoidedIn(text, 'en', terms).map(({ id }) => id);

  assert.deepEqual(idsIn('A slave, the slave trade'), ['short', 'long']);
  assert.deepEqual(idsIn('The slave trade route'), ['long']);
  assert.deepEqual(idsIn('The Slave Trade Act and a trade-route map'), []);
});

test('one Arabic word that is listed with its article is found with it only', () => {
  const terms = [aTerm({ id: 'group', avoid: { ar: ['البدون'], en: [] } })];
  const count = (text: string) => avoidedIn(text, 'ar', terms).length;

  assert.deepEqual(['البدون', 'وللبدون', 'بدون', 'وبدون'].map(count), [1, 1, 0, 0]);
});

test('an ellipsis is one word or none, and no sign may stand between the words', () => {
  const terms = [aTerm({ id: 'water', avoid: { ar: [], en: ['wave of … migrants'] } })];
  const count = (text: string) => avoidedIn(text, 'en', terms).length;

  const texts = ['waves of migrants', 'a wave of new migrants', 'a wave of help for migrants'];
  assert.deepEqual([...texts, 'a wave of fear, migrants'].map(count), [1, 1, 0, 0]);
});

test('a verb is listed with “to” and found in all its forms, other words are not', () => {
  const terms = [
    aTerm({ id: 'verb', avoid: { ar: [], en: ['to import workers', 'to ship people'] } }),
  ];
  const count = (text: string) => avoidedIn(text, 'en', terms).length;

  const texts = ['import workers', 'Imported workers', 'importing workers', 'shipped people'];
  assert.deepEqual([...texts, 'importer workers'].map(count), [1, 1, 1, 1, 0]);
});

function judged(file: string): Judged[] {
  const { found, several, innocent } = judgements.parse(yaml(file));
  const single = Object.entries(found).flatMap(([id, texts]) =>
    texts.map((text) => ({ text, find: [id] })),
  );
  return [...single, ...several, ...innocent.map((text) => ({ text, find: [] }))];
}

/** Precision and recall over every id in every sentence, each sentence's ids counted once. */
function scores(sentences: readonly Judged[], locale: Locale) {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const misses = sentences.flatMap(({ text, find }) => {
    const ids = [...new Set(avoidedIn(text, locale, entries).map(({ id }) => id))];
    const extra = ids.filter((id) => !find.includes(id));
    const absent = find.filter((id) => !ids.includes(id));
    right += ids.length - extra.length;
    wrong += extra.length;
    missed += absent.length;
    if (extra.length + absent.length === 0) return [];
    return [
      `${text} (should be ${find.join(', ') || 'nothing'}, was ${ids.join(', ') || 'nothing'})`,
    ];
  });
  return { precision: right / (right + wrong), recall: right / (right + missed), misses };
}
