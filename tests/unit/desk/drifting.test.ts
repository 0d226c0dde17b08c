import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { type EntryStatus, statusOf } from '../../../src/desk/entry-status.ts';
import { matchOf } from '../../../src/desk/match.ts';
import { withField } from '../../../src/desk/yaml-field.ts';
import { readTree } from '../../../src/reading/tree.ts';
import { Folder } from './a-folder.ts';

const conditions = { now: Date.UTC(2026, 0, 1) };

// One story: each test goes on from the one before. The folder is in no repository.
const folder = new Folder();
after(() => folder.remove());

let id = '2024-05-01-released';
const file = (name: string) => `press/${id}/${name}`;
const arabic = () => file('index.ar.mdx');
const english = () => file('index.en.mdx');

test('a new entry has been confirmed by nobody', async () => {
  assert.equal((await now()).state, 'never-confirmed');
});

test('once confirmed, its texts are current', async () => {
  await confirm();

  assert.equal((await now()).state, 'current');
});

test('an editor that lays one file out anew changes nothing', async () => {
  const text = folder.read(english());
  const [, title = ''] = /^title: (.*)$/m.exec(text) ?? [];
  const reformatted = text
    .replace(/^title: .*\n/m, '')
    .replace(/\n---\n/, `\ntitle: "${title}"\n---\n`)
    .replace('A second paragraph leads', '**A second**\nparagraph   leads')
    .replaceAll('\n\n', '\n\n\n')
    .replaceAll('\n', '\r\n');
  folder.write(english(), reformatted);

  assert.equal((await now()).state, 'current');
});

test('a vowel mark that goes changes nothing', async () => {
  folder.change(arabic(), 'كُتبت هذه المذكرة', 'كتبت هذه المذكـرة');

  assert.equal((await now()).state, 'current');
});

test('where English says something else, Arabic is behind, and the section is named', async () => {
  folder.change(english(), 'A second', 'A third');

  const { state, behind, texts } = await now();

  assert.deepEqual([state, behind], ['behind', ['ar']]);
  assert.deepEqual(texts.en.changed, [{ kind: 'part', heading: 'A heading of the note' }]);
  assert.deepEqual(texts.ar.changed, []);
});

test('an edit in Arabic that has nothing to do with it does not hide that', async () => {
  folder.change(arabic(), 'title: مذكرة', 'title: هذه مذكرة');

  const { state, behind, texts } = await now();

  assert.deepEqual([state, behind], ['all-changed', []]);
  assert.deepEqual(texts.ar.changed, [{ kind: 'words', heading: '' }]);
});

test('translated and confirmed, they are current again', async () => {
  folder.change(arabic(), 'الفقرة الثانية', 'الفقرة الثالثة');
  await confirm();

  assert.equal((await now()).state, 'current');
});

test('where Arabic gains a paragraph, English is behind', async () => {
  folder.write(arabic(), `${folder.read(arabic())}\nفقرة جديدة.\n`);

  const { state, behind } = await now();

  assert.deepEqual([state, behind], ['behind', ['en']]);
});

test('English catches up after Arabic, and is confirmed', async () => {
  folder.write(english(), `${folder.read(english())}\nA new paragraph.\n`);
  await confirm();

  assert.equal((await now()).state, 'current');
});

test('a folder that is renamed keeps what was confirmed', async () => {
  const before = join(folder.path, 'press', id);
  id = '2024-05-01-renamed';
  renameSync(before, join(folder.path, 'press', id));

  assert.equal((await now()).state, 'current');
});

test('a typo that is made and taken back leaves no trace', async () => {
  folder.change(english(), 'leads to', 'laeds to');
  assert.equal((await now()).state, 'behind');
  folder.change(english(), 'laeds to', 'leads to');

  assert.equal((await now()).state, 'current');
});

test('both files saved at once, and only English says something else: Arabic is behind', async () => {
  folder.change(english(), 'was written for the tests', 'was written for a test');
  folder.write(arabic(), `${folder.read(arabic())}\n`);

  const { state, behind } = await now();

  assert.deepEqual([state, behind], ['behind', ['ar']]);
});

async function now(): Promise<EntryStatus> {
  const all = statusOf(await readTree(folder.path), conditions);
  const entry = all.find((each) => each.collection === 'press' && each.id === id);
  assert.ok(entry);
  return entry;
}

async function confirm(): Promise<void> {
  const found = matchOf(await readTree(folder.path), `press/${id}`, conditions);
  assert.ok('match' in found);
  const text = withField(folder.read(file('facts.yaml')), 'match', found.match);
  folder.write(file('facts.yaml'), text ?? '');
}
