import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Prose } from '../../../src/domain/prose.ts';
import type { NetworkFacts } from '../../../src/schema/network.ts';
import { networkPageView } from '../../../src/views/network-page.ts';
import { networksIndexView } from '../../../src/views/networks-index.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion, inArabic, inEnglish } from './a-region.ts';

const sourced: NetworkFacts['named'] = { sources: ['a-source'], status: 'sourced' };

test('what is not known of a network is not told', () => {
  assert.deepEqual(page()?.facts, []);
  assert.deepEqual(page()?.known, []);
});

test('who chairs it is told by full names, in a sentence of the reader’s language', () => {
  const chairs = { agencies: ['an-agency', 'another'], ...sourced };

  assert.deepEqual(page({ chairs })?.facts, [
    {
      label: 'Chaired or coordinated by',
      text: 'An agency and Another one',
      sources: ['a-source'],
      certainty: undefined,
      note: undefined,
    },
  ]);
  assert.equal(page({ chairs }, 'ar')?.facts[0]?.text, 'هيئة أولى وهيئة ثانية');
});

test('how sure a fact is stands beside it, where it is not plainly sourced', () => {
  const certainty = (status: 'sourced' | 'secondary' | 'seed' | 'unverified') =>
    page({ launched: { on: '2024-05', sources: ['a-source'], status } })?.facts[0]?.certainty;

  assert.equal(certainty('sourced'), undefined);
  assert.equal(certainty('secondary'), 'From a third party');
  assert.equal(certainty('seed'), 'From the page on the Network');
  assert.equal(certainty('unverified'), 'Not verified');
});

test('a name that is a working translation in one language is sure in the other', () => {
  const name_status = { ar: 'unverified', en: 'sourced' } as const;
  const facts = { local_name: { ar: 'اسم', en: 'A name', name_status, ...sourced } };

  assert.equal(page(facts)?.facts[0]?.certainty, undefined);
  assert.equal(page(facts, 'ar')?.facts[0]?.certainty, 'غير متحقَّق منه');
});

test('facts stand in one order, with their dates in words', () => {
  const facts = {
    champion: { since: '2020', ...sourced },
    launched: { on: '2024-05', ...sourced },
    local_name: { ar: 'اسم', en: 'A name', note: { ar: 'ملاحظة', en: 'A remark' }, ...sourced },
  };

  assert.deepEqual(
    page(facts)?.facts.map(({ text, note }) => [text, note]),
    [
      ['A name', 'A remark'],
      ['May 2024', undefined],
      ['since 2020', undefined],
    ],
  );
  assert.equal(page({ champion: sourced })?.facts[0]?.text, 'yes; since when is not stated');
});

test('reports and programmes stand in parts of their own, with their certainty', () => {
  const view = page({
    voluntary_reports: [{ on: '2021-02', ...sourced }],
    programmes: [
      {
        name: { ar: 'برنامج', en: 'A programme' },
        since: '2023',
        sources: ['a-source'],
        status: 'secondary',
      },
    ],
  });

  assert.deepEqual(
    view?.known.map(({ title, items }) => [title, items[0]?.text, items[0]?.certainty]),
    [
      ['Voluntary reports on the Compact', 'February 2021', undefined],
      [
        'Programmes of the Migration Multi-Partner Trust Fund',
        'A programme, since 2023',
        'From a third party',
      ],
    ],
  );
});

test('all that names the network’s country leads from its page', () => {
  const network = aNetwork();
  const note = aNote();
  const named = { ...note, facts: { ...note.facts, countries: ['one'] } };

  const view = networkPageView(network, aRegion({ networks: [network], press: [named] }), 'en');

  assert.deepEqual(
    view?.related.flatMap(({ cards }) => cards.map(({ id }) => id)),
    [note.id],
  );
});

test('a page’s sources are those of its text, then of its facts, each once and numbered', () => {
  const body: Prose = [
    {
      kind: 'paragraph',
      runs: [
        { kind: 'cite', source: 'arabic' },
        { kind: 'cite', source: 'a-source' },
      ],
    },
  ];
  const content = aRegion();
  const { 'a-source': source } = content.reference.sources;
  assert.ok(source);
  const arabic = { ...source, id: 'arabic', language: 'ar', title: 'مصدر' } as const;
  content.reference.sources = { 'a-source': source, arabic };
  const network = aNetwork(
    { launched: { on: '2024', ...sourced } },
    { en: { ...inEnglish, body } },
  );

  const view = networkPageView(network, content, 'en');

  assert.deepEqual(
    view?.sources.map(({ number, lang, dir, languageNote }) => [number, lang, dir, languageNote]),
    [
      [1, 'ar', 'rtl', 'In Arabic'],
      [2, 'en', 'ltr', undefined],
    ],
  );
  assert.deepEqual(view?.numbers, { arabic: 1, 'a-source': 2 });
});

test('a link in a text leads to the page in the reader’s language', () => {
  const body: Prose = [
    {
      kind: 'quote',
      blocks: [{ kind: 'paragraph', runs: [{ kind: 'link', href: '/press/x/', runs: [] }] }],
    },
  ];
  const network = aNetwork({}, { ar: { ...inArabic, body } });

  const view = networkPageView(network, aRegion({ address: 'https://khayt.test/base/' }), 'en');

  assert.match(JSON.stringify(view?.body), /"href":"\/base\/en\/press\/x\/"/);
});

test('a country or an agency that is not in its list stops the build, by name', () => {
  const chairs = { agencies: ['nobody'], ...sourced };

  assert.throws(() => page({ country: 'nowhere' }), /countries\.yaml has no nowhere/);
  assert.throws(() => page({ chairs }), /agencies\.yaml has no nobody/);
});

test('the list of networks stands in the reader’s alphabet and is counted in words', () => {
  const networks = ['one', 'two', 'three'].map((country) =>
    aNetwork({ country }, undefined, `of-${country}`),
  );
  const content = aRegion({ networks });

  const arabic = networksIndexView(content, 'ar');
  const english = networksIndexView(content, 'en');

  assert.deepEqual(
    arabic.rows.map(({ country }) => country),
    ['البلد الأول', 'تلة', 'جبل'],
  );
  assert.deepEqual(
    english.rows.map(({ id }) => id),
    ['of-one', 'of-three', 'of-two'],
  );
  assert.equal(arabic.named.text, '3 شبكات يسمّيها مصدرها ولكل منها صفحة هنا');
  assert.equal(english.named.text, '3 networks are named by their source and have pages here');
});

function page(facts: Partial<NetworkFacts> = {}, reader: 'ar' | 'en' = 'en') {
  return networkPageView(aNetwork(facts), aRegion(), reader);
}
