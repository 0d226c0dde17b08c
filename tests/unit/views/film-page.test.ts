import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryOf } from '../../../src/domain/content.ts';
import type { Prose } from '../../../src/domain/prose.ts';
import { filmIndexView } from '../../../src/views/film-index.ts';
import { filmPageView } from '../../../src/views/film-page.ts';
import { paragraph, plain } from '../artefacts/a-content.ts';
import { aCompact, history } from './a-compact.ts';

const body: Prose = [
  ...paragraph('Before the first part.'),
  { kind: 'heading', level: 2, id: 'a-table', runs: [plain('A table')] },
  ...paragraph('Of the table.'),
  { kind: 'heading', level: 2, id: 'else', runs: [plain('Something else')] },
  ...paragraph('Of something else.'),
];

test('a transcript is parted at its headings, and a part has the objectives of its round table', () => {
  const view = filmPageView(aFilm(), aCompact(), 'en');

  assert.equal(view?.opening.length, 1);
  assert.deepEqual(
    view?.parts.map((part) => [part.body.length, part.objectives.map(({ id }) => id)]),
    [
      [2, ['gcm-02', 'gcm-01']],
      [2, []],
    ],
  );
  assert.deepEqual(
    view?.objectives.map(({ id }) => id),
    ['gcm-17'],
  );
});

test('a reader in the other language gets the same objectives, named in their own', () => {
  const view = filmPageView(aFilm(), aCompact(), 'ar');

  assert.deepEqual(
    view?.parts[0]?.objectives.map(({ label }) => label),
    ['هدف 2', 'هدف 1'],
  );
});

test('while there is no film, the still says so', () => {
  const caption = (seconds?: number) =>
    filmPageView(aFilm(seconds ? { seconds } : {}), aCompact(), 'en')?.still.caption;

  assert.equal(caption(), 'A still. The film has not been made yet, so there is nothing to play.');
  assert.equal(caption(60), 'A still from the film.');
});

test('the list of films shows each with its still', () => {
  const { films } = filmIndexView(aCompact({ film: [aFilm()] }), 'en');

  assert.deepEqual(
    films.map(({ card, still }) => [card.href, still.numbers]),
    [['/en/film/a-film/', [1, 2, 17]]],
  );
});

function aFilm(facts: Partial<EntryOf<'film'>['facts']> = {}): EntryOf<'film'> {
  const objectives = ['gcm-01', 'gcm-02', 'gcm-17'];
  return {
    id: 'a-film',
    facts: { ...history, captions: [], objectives, pictures: [], ...facts },
    tellings: { en: { title: 'A film', summary: 'A sentence.', body } },
  };
}
