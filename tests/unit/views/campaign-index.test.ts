import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignIndexView } from '../../../src/views/campaign-index.ts';
import { aCampaignEntry } from './a-campaign.ts';
import { aRegion } from './a-region.ts';
import { aTerm } from './a-term.ts';

test('nothing on the campaign’s page repeats a myth', () => {
  const campaign = [aCampaignEntry('one', {}, { myth: 'What people say.' })];

  const view = campaignIndexView(aRegion({ campaign }), 'en');

  assert.equal(view.facts[0]?.fact, 'The fact of one.');
  assert.doesNotMatch(JSON.stringify(view), /What people say/);
});

test('facts come first, those for most people before others, then techniques, then materials', () => {
  const campaign = [
    aCampaignEntry('activity', { kind: 'activity', minutes: 45 }),
    aCampaignEntry('guide', { kind: 'guide' }),
    aCampaignEntry('narrow'),
    aCampaignEntry('technique', { kind: 'technique' }),
    aCampaignEntry('wide', { audiences: ['public', 'schools'] }),
  ];

  const { facts, techniques, materials } = campaignIndexView(aRegion({ campaign }), 'en');

  assert.deepEqual(
    [facts, techniques, materials].map((cards) => cards.map(({ id }) => id)),
    [['wide', 'narrow'], ['technique'], ['guide', 'activity']],
  );
  assert.deepEqual(
    materials.map(({ time }) => time),
    [undefined, '45 minutes'],
  );
  assert.equal(facts[0]?.audience, 'the public and schools');
});

test('only audiences that something is for can be chosen', () => {
  const campaign = [
    aCampaignEntry('one', { audiences: ['newsrooms'] }),
    aCampaignEntry('two', { audiences: ['schools'] }),
  ];

  const { choices } = campaignIndexView(aRegion({ campaign }), 'en');

  assert.deepEqual(
    choices.map(({ audience }) => audience),
    ['schools', 'newsrooms'],
  );
});

test('thirty entries stand on a page, and the next one on a page of its own', () => {
  const campaign = Array.from({ length: 31 }, (_, at) => aCampaignEntry(`entry-${at + 10}`));
  const content = aRegion({ campaign });

  const later = campaignIndexView(content, 'en', 2);

  assert.equal(campaignIndexView(content, 'en').facts.length, 30);
  assert.deepEqual(
    later.facts.map(({ id }) => id),
    ['entry-40'],
  );
  assert.deepEqual(later.terms, []);
});

test('the words to use are those that the campaign speaks of and that replace others', () => {
  const terms = [aTerm(), aTerm({ id: 'unsaid' }), aTerm({ id: 'gentle', strength: 'should' })];
  const body = [
    {
      kind: 'paragraph',
      runs: ['a-term', 'gentle'].map((term) => ({ kind: 'term', term, runs: [] }) as const),
    },
  ] as const;
  const content = aRegion({ campaign: [aCampaignEntry('one', {}, { body })] });
  const glossary = Object.fromEntries(terms.map((term) => [term.id, term]));

  const view = campaignIndexView(
    { ...content, reference: { ...content.reference, glossary } },
    'en',
  );

  assert.deepEqual(
    view.terms.map(({ id }) => id),
    ['a-term'],
  );
});
