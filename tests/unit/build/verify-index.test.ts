import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexOf } from '../../../src/build/verify-index.ts';
import type { KnownFile } from '../../../src/domain/verifying.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aCompact, anIcon } from '../views/a-compact.ts';
import { aRegion } from '../views/a-region.ts';

const id = '2024-01-02-a-note';
const kit = `media/press/${id}/${id}-kit.zip`;
const content = aRegion({ ...aCompact(), press: [aNote()], icons: [anIcon(17)] });

test('a file belongs to the entry whose folder it stands in, and else to the page of its kind', () => {
  const places = {
    [`en/press/${id}/${id}-en.pdf`]: `press/${id}/`,
    [kit]: `press/${id}/`,
    [`media/one-file/press/${id}-en.html`]: `press/${id}/`,
    'icons/gcm-17-ar-tile.svg': 'icons/gcm-17/',
    'icons/gcm-icons-ar.zip': 'icons/',
    'ar/feeds/all.atom': 'feeds/',
    'api/v1/press.json': 'data/',
    'favicon.svg': '',
  };
  const files = Object.keys(places).map((path, at): KnownFile => [`sum-${at}`, path, '']);

  const { subjects } = indexOf(files, content);

  const found = subjects.flatMap(({ page, files: own }) => own.map(([, path]) => [path, page]));
  assert.deepEqual(Object.fromEntries(found), places);
});

test('an entry is named in every language with its kind and its day, and one without files is not', () => {
  const [subject, ...others] = indexOf([['sum', kit, '']], content).subjects;

  assert.deepEqual(others, []);
  assert.deepEqual(subject?.kind, { ar: 'نموذج مذكرة', en: 'Sample note' });
  assert.equal(subject?.title.ar, aNote().tellings.ar?.title);
  assert.deepEqual(subject?.date, { ar: '4 آذار/مارس 2024', en: '4 March 2024' });
});

test('an archive has lines for what is its own and for the files of its entry, and not for what it has of others', () => {
  const pdf = `en/press/${id}/${id}-en.pdf`;
  const files: KnownFile[] = [
    ['icon', 'icons/gcm-17-en-tile.svg', 'en'],
    ['pdf', pdf, 'en'],
    ['kit', kit, ''],
    ['icon', kit, 'en', 'icons/gcm-17-en-tile.svg'],
    ['pdf', kit, 'en', 'English/A note.pdf'],
    ['readme', kit, 'en', 'English/README.txt'],
  ];

  const told = indexOf(files, content).subjects.flatMap((subject) => subject.files);

  assert.deepEqual(
    told.toSorted(),
    files.filter(([sum, , , member]) => !(sum === 'icon' && member)).toSorted(),
  );
});

test('the index of a demonstration says that it is one, and that of the official edition does not', () => {
  const official = aRegion({ edition: 'official', press: [aNote()] });

  assert.equal(indexOf([], content).edition, 'demonstration');
  assert.equal(indexOf([], content).notice?.en, content.site.tellings.en.notice);
  assert.deepEqual(indexOf([], official), { edition: 'official', subjects: [] });
});
