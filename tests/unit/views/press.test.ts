import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeView } from '../../../src/views/home.ts';
import { pressIndexView } from '../../../src/views/press-index.ts';
import { pressNoteView } from '../../../src/views/press-note.ts';
import { withdrawalView } from '../../../src/views/withdrawal.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion } from './a-region.ts';

const ids = ['2024-01-02-b', '2024-11-02-c', '2023-12-31-a', '2024-02-01-d'];
const content = aRegion({ press: ids.map((id) => aNote({}, id)) });

test('the notes of the press room stand newest first', () => {
  assert.deepEqual(
    pressIndexView(content, 'en').list.items.map(({ id }) => id),
    ['2024-11-02-c', '2024-02-01-d', '2024-01-02-b', '2023-12-31-a'],
  );
});

test('the home shows the three newest', () => {
  assert.deepEqual(
    homeView(content, 'ar').notes.map(({ id }) => id),
    ['2024-11-02-c', '2024-02-01-d', '2024-01-02-b'],
  );
});

test('a card has its dates and its kind in words, and leads to the note', () => {
  const [card] = pressIndexView(content, 'ar').list.items;

  assert.deepEqual(card?.date, { iso: '2024-01-02', text: '2 كانون الثاني/يناير 2024' });
  assert.equal(card?.kind, 'نموذج مذكرة');
  assert.equal(card?.href, '/ar/press/2024-11-02-c/');
});

test('a sample says that it is one, and a note that the Network issued does not', () => {
  const note = aNote();
  const issued = { ...note, facts: { ...note.facts, sample: false } };

  assert.match(pressNoteView(note, content, 'en', {})?.sample ?? '', /has not issued it/);
  assert.equal(pressNoteView(note, content, 'en', {})?.kind, 'Sample note');
  assert.equal(pressNoteView(issued, content, 'en', {})?.sample, undefined);
  assert.equal(pressNoteView(issued, content, 'en', {})?.kind, 'Briefing note');
});

test('a note shows its figures with their sources among the page’s own', () => {
  const view = pressNoteView(aNote(), content, 'en', {});

  assert.deepEqual(
    view?.figures.map(({ value }) => value),
    ['4,984'],
  );
  assert.deepEqual(
    view?.sources.map(({ id, number }) => [id, number]),
    [['a-source', 1]],
  );
  assert.deepEqual(
    view?.objectives.map(({ name }) => name),
    ['Objective 17: Eliminate discrimination'],
  );
});

test('a figure that the text of a note shows is not shown again at its end', () => {
  const note = aNote();
  const body = [{ kind: 'statistic', statistic: note.facts.statistics[0] ?? '' }] as const;
  const english = note.tellings.en;
  assert.ok(english);

  const view = pressNoteView(
    { ...note, tellings: { en: { ...english, body } } },
    content,
    'en',
    {},
  );

  assert.deepEqual(view?.figures, []);
});

test('what was withdrawn is a dated notice that search engines leave alone', () => {
  const withdrawn = { id: '2024-01-02-b', on: '2024-07-01', redirects: [] };
  const withdrawal = { collection: 'press', ...withdrawn } as const;
  const official = aRegion({ edition: 'official' });

  const view = withdrawalView(withdrawal, official, 'ar');

  assert.equal(view.text, 'سُحب هذا النص في 1 تموز/يوليه 2024 ولم يعد متاحاً.');
  assert.equal(view.head.robots, 'noindex');
  assert.equal(view.head.canonical, 'https://khayt.test/ar/press/2024-01-02-b/');
  const page = withdrawalView({ ...withdrawal, collection: 'pages', id: 'help' }, official, 'ar');
  assert.equal(page.head.canonical, 'https://khayt.test/ar/help/');
});

test('the home’s four doors lead to what is there, and where it is not, to what is nearest', () => {
  const home = homeView(aRegion({ networks: [aNetwork()] }), 'en');

  assert.deepEqual(
    home.doors.map(({ href }) => href),
    ['/en/press/', undefined, '/en/networks/', '#help'],
  );
});

test('the objectives stand in the order of their numbers, not of their ids', () => {
  const region = aRegion();
  const { 'gcm-17': objective } = region.reference.objectives;
  assert.ok(objective);
  region.reference.objectives = {
    'gcm-17': objective,
    'gcm-9': { ...objective, id: 'gcm-9', number: 9 },
  };

  assert.deepEqual(
    homeView(region, 'ar').objectives.map(({ number }) => number),
    [9, 17],
  );
});

test('a sentence is taken along with the citation of its note, in the language of the text', () => {
  const note = aNote();
  const { ar } = note.tellings;
  assert.ok(ar);

  const view = pressNoteView({ ...note, tellings: { ar } }, content, 'en', {});

  assert.match(view?.credit ?? '', /^المصدر: «عنوان المذكرة عن الهجرة» \[نموذج مذكرة\]/);
});

test('the second page of the press room has the rest of the notes, and is nobody’s destination', () => {
  const press = Array.from({ length: 32 }, (_, at) => aNote({}, `2024-01-${at + 10}-note`));

  const view = pressIndexView(aRegion({ press }), 'en', 2);

  assert.deepEqual(
    view.list.items.map(({ id }) => id),
    ['2024-01-11-note', '2024-01-10-note'],
  );
  assert.equal(view.list.links[0]?.href, '/en/press/');
  assert.equal(view.head.robots, 'noindex');
});

test('the corrections of a note stand newest first, in whatever order they were written', () => {
  const note = aNote();
  const text = { ar: 'صُوِّب الرقم.', en: 'The figure was corrected.' };
  const corrections = ['2024-02-03', '2024-05-06', '2024-03-01'].map((on) => ({ on, text }));
  const view = pressNoteView({ ...note, facts: { ...note.facts, corrections } }, content, 'en', {});

  assert.deepEqual(
    view?.corrections.map(({ date }) => date.iso),
    ['2024-05-06', '2024-03-01', '2024-02-03'],
  );
});
