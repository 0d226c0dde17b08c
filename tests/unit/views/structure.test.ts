import assert from 'node:assert/strict';
import { test } from 'node:test';
import { structureIndexView } from '../../../src/views/structure-index.ts';
import type { Body } from '../../../src/views/structure-page.ts';
import { structurePageView } from '../../../src/views/structure-page.ts';
import { paragraph } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

const whole = aBody('whole', {
  coordinators: ['an-agency'],
  secretariat: ['an-agency', 'another'],
});
const part = aBody('part', { parent: 'whole', members: ['another'], established: '2023' });
const alone = aBody('alone', { kind: 'process' });
const content = aRegion({ structure: [alone, part, whole] });

test('the diagram has every body once: below what it belongs to, or beside', () => {
  const { tree, beside, cards } = structureIndexView(content, 'en');

  assert.deepEqual(
    tree.map(({ card, parts }) => [card.id, parts.map((own) => own.card.id)]),
    [['whole', ['part']]],
  );
  assert.deepEqual(
    beside.map(({ card }) => card.id),
    ['alone'],
  );
  assert.deepEqual(
    cards.map(({ id }) => id),
    ['whole', 'part', 'alone'],
  );
});

test('the diagram says with full names who coordinates and who shares the secretariat', () => {
  const [node] = structureIndexView(content, 'en').tree;

  assert.deepEqual(node?.lines, [
    'Coordination: An agency',
    'Shared secretariat: An agency and Another one',
  ]);
  assert.deepEqual(node?.parts[0]?.lines, ['1 member']);
});

test('the functions stand in their order, each with its certainty in words', () => {
  const said = { ar: 'ك', en: 'Words' };
  const record = { title: said, text: said, sources: ['a-source'] };
  const functions = {
    b: { ...record, id: 'b', number: 2, status: 'sourced' as const },
    a: { ...record, id: 'a', number: 1, status: 'seed' as const },
  };
  const region = aRegion();
  const { reference } = region;

  const view = structureIndexView({ ...region, reference: { ...reference, functions } }, 'en');

  assert.deepEqual(
    view.functions.map(({ id, certainty }) => [id, certainty]),
    [
      ['a', 'From the page on the Network'],
      ['b', undefined],
    ],
  );
});

test('a body’s page names its whole, its parts and when it was set up', () => {
  const page = structurePageView(part, content, 'en');

  assert.deepEqual(
    page?.partOf.map(({ href }) => href),
    ['/en/structure/whole/'],
  );
  assert.deepEqual(
    structurePageView(whole, content, 'en')?.parts.map(({ id }) => id),
    ['part'],
  );
  assert.deepEqual(page?.members, [{ name: 'Another one', href: 'https://another.test/' }]);
  assert.equal(page?.established, '2023');
});

test('a body’s page says what is not known, and what is a working translation', () => {
  const page = structurePageView(alone, content, 'ar');

  assert.equal(page?.established, 'لم يُعثر عليه في مصدر عام');
  assert.equal(page?.nameCertainty, 'ترجمة عملية');
  assert.equal(page?.certainty, 'من الصفحة المخصصة للشبكة');
  assert.equal(page?.kind, 'عملية تشاور');
});

/** A body whose Arabic name is a working translation. */
function aBody(id: string, facts: Partial<Body['facts']>): Body {
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-03-04',
      clearance: 'cleared',
      kind: 'network',
      members: [],
      coordinators: [],
      secretariat: [],
      sources: ['a-source'],
      status: 'seed',
      title_status: { ar: 'unverified', en: 'sourced' },
      signoffs: [],
      corrections: [],
      redirects: [],
      ...facts,
    },
    tellings: {
      ar: { title: `هيئة ${id}`, summary: 'جملة عن الهيئة.', body: paragraph('فقرة.') },
      en: { title: `Body ${id}`, summary: 'A sentence about it.', body: paragraph('A paragraph.') },
    },
  };
}
