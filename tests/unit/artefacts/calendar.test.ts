import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarsMade, wholeCalendar } from '../../../src/artefacts/calendar/calendar.ts';
import { folded, textValue } from '../../../src/artefacts/calendar/lines.ts';
import type { Content, EntryOf } from '../../../src/domain/content.ts';
import { aRegion } from '../views/a-region.ts';
import { anEvent } from '../views/an-event.ts';
import { type ReadEvent, readCalendar } from './a-calendar.ts';

const address = 'https://khayt.test/base/';

test('an event of some days takes whole days, and ends on the morning after its last', () => {
  const [event] = eventsOf(anEvent('review', { start: '2024-02-28', end: '2024-02-29' }));

  assert.deepEqual(event?.days, ['2024-02-28', '2024-03-01']);
  assert.equal(event?.isDate, true);
  assert.equal(event?.url, `${address}en/events/review/`);
});

test('an event of one day ends on the next, over the end of a year too', () => {
  const [event] = eventsOf(anEvent('last-day', { start: '2024-12-31' }));

  assert.deepEqual(event?.days, ['2024-12-31', '2025-01-01']);
  assert.equal(event?.rule, undefined);
});

test('a day that is observed comes back every year', () => {
  const [event] = eventsOf(anEvent('a-day', { kind: 'day', every: '12-18' }));

  assert.deepEqual(event?.days, ['2024-12-18', '2024-12-19']);
  assert.equal(event?.rule, 'FREQ=YEARLY');
});

test('an event whose days are not known is in no calendar', () => {
  const vague = [
    anEvent('in-a-year', { start: '2024' }),
    anEvent('in-a-month', { start: '2024-07' }),
    anEvent('until-a-month', { start: '2024-07-03', end: '2024-08' }),
  ];

  assert.equal(wholeCalendar(aRegion({ events: vague }), 'en'), undefined);
  assert.deepEqual(
    eventsOf(...vague, anEvent('known')).map(({ summary }) => summary),
    ['Event known'],
  );
});

test('an event is in the calendars of the languages in which it is told, and in no other', () => {
  const event = anEvent('arabic-only');
  const { ar } = event.tellings;
  assert.ok(ar);
  const content = aRegion({ events: [{ ...event, tellings: { ar } }] });

  assert.equal(readCalendar(wholeCalendar(content, 'ar') ?? '').events.length, 1);
  assert.equal(wholeCalendar(content, 'en'), undefined);
  assert.deepEqual(Object.keys(calendarsMade(content)), [
    'ar/events/arabic-only/arabic-only-ar.ics',
  ]);
});

test('a change has the same name and a higher number: an update, and a correction of the same day', () => {
  const text = { ar: 'صُوِّب الموعد.', en: 'The day was corrected.' };
  const correction = { on: '2024-03-05', text };
  const states = [
    anEvent('a', { updated: '2024-01-02' }),
    anEvent('a', { updated: '2024-03-05' }),
    anEvent('a', { updated: '2024-03-05', corrections: [correction] }),
    anEvent('a', { updated: '2024-03-05', corrections: [correction, correction] }),
  ].map((state) => eventsOf(state)[0]);

  const numbers = states.map((state) => state?.sequence ?? -1);

  assert.equal(new Set(states.map((state) => state?.uid)).size, 1);
  assert.equal(numbers[0], 0);
  assert.ok(numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0)));
  assert.match(
    states[2]?.description ?? '',
    /Corrections \(5 March 2024\): The day was corrected\./,
  );
  assert.equal(states[2]?.changed, '2024-03-05T00:00:00Z');
});

test('an event keeps its name when its address changes', () => {
  const [before] = eventsOf(anEvent('old-name'));
  const [after] = eventsOf(anEvent('new-name', { redirects: ['/events/old-name/'] }));

  assert.equal(after?.uid, before?.uid);
});

test('a calendar of the demonstration says so, in its name and in every event', () => {
  const content = aRegion({ address, events: [anEvent('a')] });
  const { notice } = content.site.tellings.en;

  const { properties, events } = readCalendar(wholeCalendar(content, 'en') ?? '');

  assert.match(properties['x-wr-calname'] ?? '', /\(demonstration edition\)$/);
  assert.ok(properties.description?.startsWith(notice));
  assert.ok(events.every(({ description }) => description.startsWith(notice)));
  assert.equal(properties.source, `${address}en/feeds/events.ics`);
});

test('Arabic and signs that mean something to calendars come back as they were', () => {
  const place = { ar: 'القاهرة؛ مقر «الجامعة»، قاعة 1', en: 'Cairo; hall \\1, "A"\nand B' };
  const [english] = eventsOf(anEvent('a', { place }));
  const arabic = readCalendar(
    wholeCalendar(aRegion({ events: [anEvent('a', { place })] }), 'ar') ?? '',
  );

  assert.equal(english?.location, place.en);
  assert.equal(arabic.events[0]?.location, place.ar);
  assert.equal(textValue('a;b,c\\d\ne'), 'a\\;b\\,c\\\\d\\ne');
});

test('no line is longer than 75 bytes, and none breaks a letter', () => {
  const property = `SUMMARY:${'استعراض إقليمي 🌍 للاتفاق العالمي '.repeat(9)}`;

  const lines = folded(property).split('\r\n');

  assert.ok(lines.length > 3);
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.equal(lines.map((line, at) => (at === 0 ? line : line.slice(1))).join(''), property);
  assert.doesNotMatch(lines.join(''), /\uFFFD|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

function eventsOf(...events: EntryOf<'events'>[]): ReadEvent[] {
  const content: Content = aRegion({ address, events });
  return readCalendar(wholeCalendar(content, 'en') ?? '').events;
}
