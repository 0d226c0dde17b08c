import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card } from '../../../src/views/card.ts';
import { relatedTo, shortened } from '../../../src/views/related.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

test('a short list of related entries stands whole', () => {
  const { first, more, rest } = shortened(aGroup(6), 'en');

  assert.deepEqual([first.length, more, rest], [6, undefined, undefined]);
});

test('of a long list five are seen, and the others open without a script', () => {
  const { first, more, rest } = shortened(aGroup(13), 'en');

  assert.deepEqual([first.length, more?.cards.length, rest], [5, 8, undefined]);
  assert.equal(more?.text, '8 more in “Events”');
  assert.equal(shortened(aGroup(13), 'ar').more?.text, '8 مواد أخرى في «Events»');
});

test('a page holds no more than 25, and leads to the list of all for the rest', () => {
  const { first, more, rest } = shortened(aGroup(100), 'en');

  assert.deepEqual([first.length, more?.cards.length], [5, 20]);
  assert.deepEqual(rest, { text: '75 more in “Events”', href: '/en/events/' });
});

test('the group of a collection leads to where all of it is listed', () => {
  const content = aRegion({ press: [aNote()] });

  const [group] = relatedTo(['objectives/gcm-17'], content, 'ar');

  assert.equal(group?.href, '/ar/press/');
});

function aGroup(count: number) {
  const card = {
    collection: 'events',
    summary: '',
    href: '/en/events/one/',
    lang: 'en',
    dir: 'ltr',
    kind: 'Meeting',
  } as const satisfies Partial<Card>;
  const cards = Array.from({ length: count }, (_, index) => ({
    ...card,
    id: `event-${index}`,
    title: `Event ${index}`,
  }));
  return { collection: 'events', title: 'Events', href: '/en/events/', cards } as const;
}
