import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaignFacts, campaignText } from '../../../src/schema/campaign.ts';

test('an activity takes some whole minutes, and need not say how many', () => {
  const { minutes } = campaignFacts.shape;

  for (const value of [undefined, 1, 30, 45]) assert.equal(minutes.safeParse(value).success, true);
  for (const value of [0, -45, 7.5, '45', null]) {
    assert.equal(minutes.safeParse(value).success, false, String(value));
  }
});

test('a text may leave its fact out, but not empty', () => {
  const { fact } = campaignText.shape;

  assert.equal(fact.safeParse(undefined).success, true);
  assert.equal(fact.safeParse('').success, false);
});
