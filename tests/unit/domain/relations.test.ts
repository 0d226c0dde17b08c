import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsOf } from '../../../src/domain/mentions.ts';
import { entriesAbout } from '../../../src/domain/relations.ts';
import { aNote, plain } from '../artefacts/a-content.ts';
import { aNetwork, aRegion } from '../views/a-region.ts';

const note = aNote({
  body: [
    { kind: 'paragraph', runs: [plain('Words.'), { kind: 'cite', source: 'b-source' }] },
    { kind: 'statistic', statistic: 'b-figure' },
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          {
            kind: 'paragraph',
            runs: [
              { kind: 'link', href: '/networks/a-network/#part', runs: [plain('A network')] },
              { kind: 'term', term: 'a-term', runs: [plain('words')] },
            ],
          },
        ],
      ],
    },
  ],
});
const content = aRegion({ networks: [aNetwork({ country: 'two' })], press: [note] });

test('an entry names what stands in its facts and in its texts, each once', () => {
  const mentions = [...mentionsOf({ collection: 'press', ...note })];

  assert.deepEqual(mentions.toSorted(), [
    '/networks/a-network/',
    'glossary/a-term',
    'objectives/gcm-17',
    'sources/a-source',
    'sources/b-source',
    'statistics/a-figure',
    'statistics/b-figure',
  ]);
});

test('what names a source, a figure, a term, a country or an entry is found from there', () => {
  const about = (subject: Parameters<typeof entriesAbout>[0]) =>
    entriesAbout(subject, content).map(({ id }) => id);

  assert.deepEqual(about('sources/a-source'), ['a-network', note.id]);
  assert.deepEqual(about('statistics/b-figure'), [note.id]);
  assert.deepEqual(about('glossary/a-term'), [note.id]);
  assert.deepEqual(about('countries/two'), ['a-network']);
  assert.deepEqual(about('/networks/a-network/'), [note.id]);
  assert.deepEqual(about('countries/one'), []);
});

test('agreements and pictures are no subjects of an entry', () => {
  const signed = aNetwork({
    signoffs: [
      { agency: 'an-agency', language: 'ar', on: '2024-01-01', mode: 'explicit', text: 'v1:0' },
    ],
  });

  const mentions = mentionsOf({ collection: 'networks', ...signed });

  assert.equal(mentions.has('agencies/an-agency'), false);
});
