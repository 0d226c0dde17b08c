import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { CampaignEntry } from '../../../src/views/campaign-card.ts';
import { campaignPageView } from '../../../src/views/campaign-page.ts';
import { aCampaignEntry } from './a-campaign.ts';
import { aRegion } from './a-region.ts';

test('a myth is quoted in the marks of its own language, and what machines read has none of it', () => {
  const entry = aCampaignEntry('one', {}, { myth: 'What people say.', why: 'It misleads.' });

  assert.equal(page(entry)?.myth, '“What people say.”');
  assert.equal(page(entry, 'ar')?.myth, '“What people say.”');
  assert.doesNotMatch(JSON.stringify(page(entry)?.head), /What people say/);
});

test('a technique is named, and leads to the page that says how to recognize it, if there is one', () => {
  const fact = aCampaignEntry('fact', { techniques: ['scapegoat', 'false-cause'] });
  const technique = aCampaignEntry('technique', { kind: 'technique', techniques: ['scapegoat'] });

  assert.deepEqual(page(fact, 'en', fact, technique)?.techniques, [
    { name: 'A scapegoat', href: '/en/campaign/technique/' },
    { name: 'A false cause', href: undefined },
  ]);
});

test('a technique lists the facts that answer it, each once', () => {
  const fact = aCampaignEntry('fact', { techniques: ['scapegoat'] }, { body: linkTo('technique') });
  const other = aCampaignEntry('other', { techniques: ['old-picture'] });
  const technique = aCampaignEntry('technique', { kind: 'technique', techniques: ['scapegoat'] });

  const view = page(technique, 'en', fact, other, technique);

  assert.deepEqual(
    view?.answers.map(({ id }) => id),
    ['fact'],
  );
  assert.deepEqual(view?.related, []);
});

test('an activity says how long it takes and what it needs, in the order of its facts', () => {
  const entry = aCampaignEntry(
    'one',
    { kind: 'activity', minutes: 1, materials: ['pens', 'cards'] },
    { materials: { cards: 'Some cards', pens: 'Two pens' } },
  );

  assert.equal(page(entry)?.time, '1 minute');
  assert.deepEqual(page(entry)?.materials, ['Two pens', 'Some cards']);
});

test('a figure that the text shows is not shown again', () => {
  const shown = [{ kind: 'statistic', statistic: 'a-figure' }] as const;
  const facts = { statistics: ['a-figure'] };

  assert.equal(page(aCampaignEntry('one', facts))?.figures.length, 1);
  assert.equal(page(aCampaignEntry('one', facts, { body: shown }))?.figures.length, 0);
});

function page(entry: CampaignEntry, reader: Locale = 'en', ...campaign: CampaignEntry[]) {
  return campaignPageView(entry, aRegion({ campaign }), reader, {});
}

function linkTo(id: string) {
  const link = { kind: 'link', href: `/campaign/${id}/`, runs: [] } as const;
  return [{ kind: 'paragraph', runs: [link] }] as const;
}
