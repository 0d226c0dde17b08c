import assert from 'node:assert/strict';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { type ArtefactOptions, makeArtefacts } from '../../../src/build/artefacts.ts';
import type { PressNote } from '../../../src/domain/content.ts';
import { aContent, aNote } from '../artefacts/a-content.ts';

let options: ArtefactOptions;
beforeEach(async () => {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'khayt-'));
  options = { cacheFolder, outFolder: join(cacheFolder, 'files'), contentFolder: 'content' };
});
afterEach(() => rm(options.cacheFolder, { recursive: true }));

const arabicPlain = 'ar/press/2024-01-02-a-note/2024-01-02-a-note-ar.txt';
const englishPlain = 'en/press/2024-01-02-a-note/2024-01-02-a-note-en.txt';
const arabic = 'ar/press/2024-01-02-a-note/2024-01-02-a-note-ar.pdf';
const arabicText = 'ar/press/2024-01-02-a-note/2024-01-02-a-note-ar.docx';
const englishText = 'en/press/2024-01-02-a-note/2024-01-02-a-note-en.docx';
const english = 'en/press/2024-01-02-a-note/2024-01-02-a-note-en.pdf';
const kit = 'media/press/2024-01-02-a-note/2024-01-02-a-note-kit.zip';
const [arabicPage, englishPage] = ['ar', 'en'].map(
  (locale) => `media/one-file/press/2024-01-02-a-note-${locale}.html`,
) as [string, string];
const texts = [arabicText, arabic, arabicPlain, englishText, english, englishPlain];
const everyFile = [...texts, arabicPage, englishPage, kit];

test('each note is made in each language that it is told in and each format, and recorded', async () => {
  const made = await makeArtefacts(aContent(aNote()), options);

  assert.deepEqual(Object.keys(made), everyFile);
  assert.deepEqual(files(), everyFile);
  assert.equal(made[arabic]?.size, file(arabic).length);
  assert.ok(made[arabic]?.pages);
  assert.equal(made[arabicText]?.size, file(arabicText).length);
  assert.equal(made[arabicText]?.pages, undefined);
  assert.deepEqual(JSON.parse(readFileSync(join(options.cacheFolder, 'made.json'), 'utf8')), made);
});

test('a note told in one language has its files in that one', async () => {
  const { ar, ...others } = aNote().tellings;

  const made = await makeArtefacts(aContent({ ...aNote(), tellings: others }), options);

  assert.ok(ar);
  assert.deepEqual(Object.keys(made), [englishText, english, englishPlain, englishPage, kit]);
});

test('what has been made before is not made again', async () => {
  await makeArtefacts(aContent(aNote()), options);
  const before = kept();

  // A press with no threads can make nothing.
  const made = await makeArtefacts(aContent(aNote()), { ...options, threads: 0 });

  assert.equal(Object.keys(made).length, everyFile.length);
  assert.deepEqual(kept(), before);
});

test('one thread and two give the same bytes', async () => {
  const one = await makeArtefacts(aContent(aNote()), { ...options, threads: 1 });
  await rm(join(options.cacheFolder, 'artefacts'), { recursive: true });

  const two = await makeArtefacts(aContent(aNote()), { ...options, threads: 2 });

  assert.deepEqual(two, one);
});

for (const [name, damage] of [
  ['cut off', (bytes: Buffer) => bytes.subarray(0, 1000)],
  ['changed in one byte', (bytes: Buffer) => Buffer.from(bytes).fill('x', 50, 51)],
  ['empty', () => Buffer.alloc(0)],
] as const) {
  test(`a kept file that is ${name} is made again`, async () => {
    const first = await makeArtefacts(aContent(aNote()), options);
    for (const path of kept()) writeFileSync(path, damage(readFileSync(path)));

    const second = await makeArtefacts(aContent(aNote()), options);

    assert.deepEqual(second, first);
    assert.equal(file(arabic).length, first[arabic]?.size);
  });
}

test('files of notes that are gone are removed, and so is what was kept for them', async () => {
  await makeArtefacts(aContent(aNote(), aNote({}, '2024-01-03-another')), options);

  await makeArtefacts(aContent(aNote()), options);

  assert.deepEqual(files(), everyFile);
  assert.equal(kept().length, 2 * everyFile.length);
});

test('a changed word gives another file', async () => {
  const before = await makeArtefacts(aContent(aNote()), options);

  const after = await makeArtefacts(aContent(aNote({ title: 'Another title' })), options);

  assert.notEqual(after[english]?.sha256, before[english]?.sha256);
});

test('where one file cannot be made, all is left as it was and the fault names the note', async () => {
  const before = await makeArtefacts(aContent(aNote()), options);

  await assert.rejects(
    makeArtefacts(aContent(aNote({ title: '漢' }), aNote({}, '2024-01-03-another')), options),
    /2024-01-02-a-note/,
  );

  assert.deepEqual(files(), everyFile);
  assert.deepEqual(
    JSON.parse(readFileSync(join(options.cacheFolder, 'made.json'), 'utf8')),
    before,
  );
});

test('a picture that only browsers know is a PNG in the file for word processors', async () => {
  const webp = await sharp({ create: { width: 8, height: 4, channels: 3, background: 'navy' } })
    .webp()
    .toBuffer();

  await makeArtefacts(aContent(aPictured('a.webp', webp)), options);

  const media = Object.entries(unzipSync(file(englishText))).find(([name]) => /media/.test(name));
  const { format, width, height } = await sharp(media?.[1]).metadata();
  assert.deepEqual([format, width, height], ['png', 8, 4]);
});

for (const [what, from] of [
  ['is none', 0],
  ['is cut off', 60],
] as const) {
  test(`a picture that ${what} is a fault that names it, and no file is made`, async () => {
    const png = await readFile(
      'tests/fixtures/minimal/content/press/2024-05-01-released/square.png',
    );

    await assert.rejects(
      makeArtefacts(aContent(aPictured('a.png', png.subarray(0, from))), options),
      /2024-01-02-a-note\/a\.png cannot be read as a picture/,
    );

    assert.deepEqual(files(), []);
  });
}

/** A note that shows a picture, whose file is written. */
function aPictured(name: string, bytes: Uint8Array): PressNote {
  const note = aNote({ body: [{ kind: 'figure', picture: 'a-picture' }] });
  options.contentFolder = join(options.cacheFolder, 'content');
  const folder = join(options.contentFolder, 'press', note.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  const picture = {
    ...{ id: 'a-picture', file: name, licence: 'CC BY 4.0', consent: 'no-people' as const },
    ...{ alt: { ar: 'ما فيها', en: 'What it shows' }, credit: { ar: 'صاحبها', en: 'A credit' } },
  };
  return { ...note, facts: { ...note.facts, pictures: [picture] } };
}

function files(): string[] {
  return globSync('**/*.*', { cwd: options.outFolder }).toSorted();
}

function file(path: string): Buffer {
  return readFileSync(join(options.outFolder, path));
}

function kept(): string[] {
  return globSync(join(options.cacheFolder, 'artefacts/*')).toSorted();
}
