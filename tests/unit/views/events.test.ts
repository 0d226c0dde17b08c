import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryOf } from '../../../src/domain/content.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { eventPageView } from '../../../src/views/event-page.ts';
import { eventsIndexView, eventsListed } from '../../../src/views/events-index.ts';
import { aRegion } from './a-region.ts';
import { anEvent } from './an-event.ts';

const review = anEvent('review', {
  kind: 'regional-review',
  start: '2021-02-24',
  end: '2021-02-25',
  leads_to: 'forum',
});
const forum = anEvent('forum', { kind: 'review-forum', start: '2022-05-17', end: '2022-05-20' });
const talk = anEvent('talk', { kind: 'dialogue', start: '2021-01-28', leads_to: 'review' });

test('the date of an event is in words, as far as it is known', () => {
  const when = (facts: Partial<EntryOf<'events'>['facts']>, reader: Locale) =>
    page(anEvent('own', facts), reader)?.when;

  assert.deepEqual(when({ start: '2020' }, 'en'), { text: '2020', iso: '2020' });
  assert.deepEqual(when({ start: '2021-02-24', end: '2021-02-25' }, 'ar'), {
    text: 'يومي 24 و25 شباط/فبراير 2021',
  });
  assert.deepEqual(when({ kind: 'day', every: '12-18' }, 'en'), {
    text: '18 December, every year',
    iso: '12-18',
  });
  assert.equal(
    when({ kind: 'day', every: '12-18' }, 'ar')?.text,
    '18 كانون الأول/ديسمبر من كل سنة',
  );
});

test('an event says what led to it, the earliest first, and what it led to', () => {
  const first = anEvent('a-first', { start: '2020', leads_to: 'review' });

  const view = page(review, 'en', [talk, first, forum]);

  assert.deepEqual(
    view?.ledBy.map(({ id }) => id),
    ['a-first', 'talk'],
  );
  assert.equal(view?.leadsTo?.title, 'Event forum');
  assert.deepEqual(view?.related, []);
});

test('what is not plainly sourced of an event or its name is said in words', () => {
  const unsure = anEvent('unsure', {
    status: 'secondary',
    title_status: { ar: 'unverified', en: 'sourced' },
  });

  assert.deepEqual(
    [page(unsure, 'en')?.certainty, page(unsure, 'en')?.nameCertainty],
    ['From a third party', undefined],
  );
  assert.equal(page(unsure, 'ar')?.nameCertainty, 'ترجمة عملية');
});

test('organizers stand in a sentence, and countries lead to all about them', () => {
  const event = anEvent('own', {
    organizers: ['an-agency'],
    other_organizers: [{ ar: 'حكومة', en: 'A Government' }],
    countries: ['one'],
  });

  assert.equal(page(event, 'en')?.organizers, 'An agency and A Government');
  assert.deepEqual(page(event, 'ar')?.countries, [
    { id: 'one', name: 'البلد الأول', href: '/ar/countries/#one' },
  ]);
});

test('the list goes by rounds, the latest first, and says how each event hangs together', () => {
  const view = eventsIndexView(aRegion({ events: [talk, review, forum] }), 'en');

  assert.deepEqual(
    view.groups.map(({ title, items }) => [title, items.map(({ id }) => id)]),
    [['Round of review, 2021 to 2022', ['forum', 'review', 'talk']]],
  );
  const [, ownReview] = view.groups[0]?.items ?? [];
  assert.equal(ownReview?.ledBy, '1 event led to it');
  assert.equal(ownReview?.leadsTo?.href, '/en/events/forum/');
  assert.deepEqual(view.families, ['reviews', 'talks']);
});

test('after a forum nothing is promised but that no date is announced', () => {
  const next = (...events: EntryOf<'events'>[]) =>
    eventsIndexView(aRegion({ events }), 'ar').cycle?.next;

  assert.equal(next(review, forum), 'لم يُعلن موعد الاستعراض الإقليمي المقبل.');
  assert.equal(next(review), 'لم يُعثر على موعد لمنتدى الاستعراض المقبل.');
});

test('each step of the cycle leads to its latest event', () => {
  const { cycle } = eventsIndexView(aRegion({ events: [review, forum] }), 'en');

  assert.deepEqual(
    cycle?.steps.map(({ latest }) => latest?.text),
    [undefined, 'Latest: 24–25 February 2021', undefined, 'Latest: 17–20 May 2022'],
  );
});

test('a page of the list has thirty events, and only the first has the cycle and the days', () => {
  const day = anEvent('day', { kind: 'day', every: '12-18' });
  const many = Array.from({ length: 31 }, (_, at) => anEvent(`event-${at}`));
  const content = aRegion({ events: [day, ...many] });

  const [first, second] = [eventsIndexView(content, 'en'), eventsIndexView(content, 'en', 2)];

  assert.equal(eventsListed(content), 31);
  assert.deepEqual([first.list.items.length, second.list.items.length], [30, 1]);
  assert.deepEqual([first.days.length, second.days.length], [1, 0]);
  assert.equal(second.cycle, undefined);
  assert.equal(second.head.canonical, 'https://khayt.test/en/events/page/2/');
});

function page(event: EntryOf<'events'>, reader: Locale, others: EntryOf<'events'>[] = []) {
  return eventPageView(event, aRegion({ events: [event, ...others] }), reader, {});
}
