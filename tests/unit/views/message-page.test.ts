import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageView } from '../../../src/views/message-page.ts';
import { messagesIndexView } from '../../../src/views/messages-index.ts';
import { aMessage } from './a-message.ts';
import { aRegion } from './a-region.ts';

test('the points stand in the order of the facts, each with its own words and figures', () => {
  const view = messageView(aMessage(), aRegion(), 'en');

  assert.deepEqual(
    view?.points.map(({ text, figures }) => [text, figures.map(({ value }) => value)]),
    [
      ['The second point.', []],
      ['The first point.', ['4,984']],
    ],
  );
});

test('a figure of several parts is shown in full once', () => {
  const view = messageView(aMessage(), aRegion(), 'en');

  assert.deepEqual(
    view?.figures.map(({ id }) => id),
    ['a-figure'],
  );
});

test('the sources of the house come before those of the text below it', () => {
  const region = aRegion();
  const { 'a-source': source } = region.reference.sources;
  assert.ok(source);
  region.reference.sources = { 'a-source': source, other: { ...source, id: 'other' } };
  const body = [{ kind: 'paragraph', runs: [{ kind: 'cite', source: 'other' }] }] as const;

  const view = messageView(aMessage({}, { body }), region, 'en');

  assert.deepEqual(view?.numbers, { 'a-source': 1, other: 2 });
});

test('a text to publish says in the demonstration what it is, and has its address', () => {
  const ready = messageView(aMessage(), aRegion(), 'en')?.ready;

  assert.equal(
    ready,
    'The core sentence.\nRead the sample message (demonstration edition, not official): https://khayt.test/en/messages/a-message/',
  );
  assert.equal(
    messageView(aMessage(), aRegion({ edition: 'official' }), 'en')?.ready,
    'The core sentence.\nRead the joint message: https://khayt.test/en/messages/a-message/',
  );
});

test('a message is a sample in the demonstration, and only there', () => {
  const official = messageView(aMessage(), aRegion({ edition: 'official' }), 'en');

  assert.equal(messageView(aMessage(), aRegion(), 'ar')?.kind, 'نموذج رسالة مشتركة');
  assert.equal(official?.kind, 'Joint message');
  assert.equal(official?.sample, undefined);
});

test('who has agreed is said of the text that is shown, with its version and the last day', () => {
  const signoff = { language: 'en', mode: 'explicit', text: 'v1:0123456789ab' } as const;
  const message = aMessage({
    signoffs: [
      { ...signoff, agency: 'another', on: '2024-02-02' },
      { ...signoff, agency: 'an-agency', on: '2024-02-01' },
    ],
  });

  assert.deepEqual(messageView(message, aRegion(), 'en')?.agreement, {
    agencies: 'An agency and Another one',
    version: 'v1:0123456789ab',
    on: { iso: '2024-02-02', text: '2 February 2024' },
  });
  assert.equal(messageView(aMessage(), aRegion(), 'en')?.agreement, undefined);
});

test('the list leads with the core sentences, the latest message first, thirty to a page', () => {
  const messages = Array.from({ length: 31 }, (_, at) =>
    aMessage({ published: `2024-01-${String(at + 1).padStart(2, '0')}` }, {}, `message-${at}`),
  );
  const content = aRegion({ messages });

  const first = messagesIndexView(content, 'en');
  const second = messagesIndexView(content, 'en', 2);

  assert.equal(first.list.items[0]?.id, 'message-30');
  assert.equal(first.list.items[0]?.core, 'The core sentence.');
  assert.equal(first.list.items.length, 30);
  assert.deepEqual(
    second.list.items.map(({ id }) => id),
    ['message-0'],
  );
  assert.equal(second.head.robots, 'noindex');
});
