import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countriesIndexView } from '../../../src/views/countries-index.ts';
import { aNetwork, aRegion } from './a-region.ts';
import { anEvent } from './an-event.ts';

test('countries stand in the reader’s alphabet, the Arabic one without «ال»', () => {
  const names = (reader: 'ar' | 'en') =>
    countriesIndexView(aRegion(), reader).countries.map(({ name }) => name);

  assert.deepEqual(names('ar'), ['البلد الأول', 'تلة', 'جبل']);
  assert.deepEqual(names('en'), ['Country one', 'Country three', 'Country two']);
});

test('every tile is equal, and leads to its country’s part of the page', () => {
  const { tiles } = countriesIndexView(aRegion({ networks: [aNetwork()] }), 'en');

  assert.deepEqual(
    tiles.map(({ href }) => href),
    ['#two', '#one', '#three'],
  );
});

test('a country has its network and all that names it; of another there is nothing', () => {
  const event = anEvent('there', { countries: ['one'] });
  const content = aRegion({ networks: [aNetwork()], events: [event] });

  const [one, three] = countriesIndexView(content, 'en').countries;

  assert.deepEqual(
    one?.groups.flatMap(({ links }) => links.map(({ href }) => href)),
    ['/en/events/there/', '/en/networks/a-network/'],
  );
  assert.deepEqual(three?.groups, []);
});

test('a long list of a country ends in the way to the rest, with its number', () => {
  const events = Array.from({ length: 9 }, (_, at) => anEvent(`e-${at}`, { countries: ['one'] }));

  const [one] = countriesIndexView(aRegion({ events }), 'en').countries;

  const [group] = one?.groups ?? [];
  assert.equal(group?.links.length, 6);
  assert.match(group?.more?.text ?? '', /^3 more in “.+”$/);
  assert.equal(group?.more?.href, '/en/events/');
});

test('a country has the figures that count it alone, and none of a wider region', () => {
  const content = aRegion();
  const { 'a-figure': figure } = content.reference.statistics;
  assert.ok(figure);
  content.reference.statistics = {
    alone: { ...figure, id: 'alone', countries: ['one'] },
    wider: { ...figure, id: 'wider', countries: ['one', 'two'] },
  };

  const [one] = countriesIndexView(content, 'en').countries;

  assert.deepEqual(
    one?.groups.map(({ links }) => links.map(({ href }) => href)),
    [['/en/figures/#alone']],
  );
});
