import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { type ArtefactOptions, makeArtefacts } from '../../../src/build/artefacts.ts';
import type { Content } from '../../../src/domain/content.ts';
import { aNote } from '../artefacts/a-content.ts';
import { has, textOf } from '../artefacts/pdf-readers.ts';
import { aCompact, anIcon } from '../views/a-compact.ts';

const id = '2024-01-02-a-note';
const kit = `media/press/${id}/${id}-kit.zip`;
const title = 'مذكرة: «عنوان» عن أ/ب';
const inside = [
  'CHECKSUMS.sha256',
  'English/Con_.docx',
  'English/Con_.html',
  'English/Con_.pdf',
  'English/Con_.txt',
  'English/README.txt',
  'icons/gcm-17-ar-tile-1024.png',
  'icons/gcm-17-ar-tile.svg',
  'icons/gcm-17-en-tile-1024.png',
  'icons/gcm-17-en-tile.svg',
  'العربية/اقرأني.txt',
  'العربية/مذكرة «عنوان» عن أ ب.docx',
  'العربية/مذكرة «عنوان» عن أ ب.html',
  'العربية/مذكرة «عنوان» عن أ ب.pdf',
  'العربية/مذكرة «عنوان» عن أ ب.txt',
];
const unzip = { skip: !has('unzip') && 'unzip is not on this machine' };
const poppler = { skip: !has('pdftotext') && 'pdftotext is not on this machine' };
const python = { skip: !has('python3') && 'python3 is not on this machine' };

let place: string;
before(async () => {
  place = await mkdtemp(join(tmpdir(), 'khayt-'));
  await makeArtefacts(contentWith(aTitled()), optionsIn('first'));
});
after(() => rm(place, { recursive: true }));

test('a kit has an ASCII name, and unzip finds it whole and shows its Arabic names', unzip, () => {
  const path = join(place, 'first/files', kit);

  run('unzip', '-t', path);
  const names = run('unzip', '-Z1', path).trim().split('\n');

  assert.match(kit, /^[\w./-]+$/);
  assert.deepEqual(names.toSorted(), inside);
});

test('Python reads the same names, marked as UTF-8, composed, with plain slashes', python, () => {
  const script = `import json, sys, zipfile
print(json.dumps([[i.filename, i.flag_bits >> 11 & 1, i.create_system, i.external_attr >> 16, i.date_time]
  for i in zipfile.ZipFile(sys.argv[1]).infolist()]))`;
  const read: [string, number, number, number, number[]][] = JSON.parse(
    run('python3', '-c', script, join(place, 'first/files', kit)),
  );

  assert.deepEqual(read.map(([name]) => name).toSorted(), inside);
  for (const [name, isUtf8, system, rights, date] of read) {
    assert.equal(isUtf8, /^[\x20-\x7e]+$/.test(name) ? 0 : 1, name);
    assert.equal(name, name.normalize('NFC'));
    assert.doesNotMatch(name, /[<>:"\\|?*]|[. ](?:\/|$)|^\/|\.\./);
    assert.deepEqual([system, rights, date], [3, 0o100644, [1980, 1, 1, 0, 0, 0]]);
  }
});

test('the sums of a kit are those of its files', unzip, () => {
  const folder = join(place, 'unpacked');
  run('unzip', '-q', join(place, 'first/files', kit), '-d', folder);

  const told = run('sh', '-c', 'cd "$0" && sha256sum -c CHECKSUMS.sha256', folder);

  assert.equal(told.trim().split('\n').length, inside.length - 1);
  assert.match(readFileSync(join(folder, 'CHECKSUMS.sha256'), 'utf8'), /^# .*Name of the site !$/m);
});

test('a kit says in each language what is in it, and that it is a demonstration', unzip, () => {
  const path = join(place, 'first/files', kit);
  const readme = (name: string) =>
    run('unzip', '-p', path, name).replaceAll(/[\u200e\u2066-\u2069]/g, '');
  const arabic = readme('العربية/اقرأني.txt');
  const english = readme('English/README.txt');

  for (const name of inside.filter((own) => !/CHECKSUMS|README|اقرأني/.test(own))) {
    assert.ok(arabic.includes(`• ${name}\n`) && english.includes(`• ${name}\n`), name);
  }
  assert.match(arabic, /اسم الموقع !/);
  assert.match(arabic, /PDF، الإنكليزية، صفحة واحدة، \d+ كيلوبايت/);
  assert.match(english, /Name of the site !/);
  assert.match(english, /PDF, Arabic, 2 pages, \d+ KB/);
  assert.match(english, /Objective 17: Objective 17/);
  assert.match(english, /https:\/\/khayt\.test\/en\/press\/2024-01-02-a-note\//);
});

test('every file of a kit says inside itself that it is a demonstration', poppler, async () => {
  const files = unzipSync(readFileSync(join(place, 'first/files', kit)));

  for (const [name, bytes] of Object.entries(files)) {
    assert.match(await saidIn(name, bytes), /اسم الموقع !|Name of the site !/, name);
  }
});

test('what is in a kit is what is offered beside the page', unzip, () => {
  const path = join(place, 'first/files', kit);

  for (const format of ['pdf', 'docx', 'txt']) {
    const own = execFileSync('unzip', ['-p', path, `English/Con_.${format}`]);
    assert.ok(
      own.equals(readFileSync(join(place, 'first/files/en/press', id, `${id}-en.${format}`))),
    );
  }
});

test('another time zone, and a cache that was deleted, give the same bytes', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  await makeArtefacts(contentWith(aTitled()), optionsIn('second'));
  process.env.TZ = zone;

  assert.deepEqual(stateOf('second'), stateOf('first'));
});

test('what is held again is nowhere, whatever the cache still has of it', async () => {
  const held = aNote({ title: 'Embargoed words' }, '2024-01-03-another');
  await makeArtefacts(contentWith(aTitled(), held), optionsIn('third'));
  const released = stateOf('third');
  cpSync(join(place, 'third/artefacts'), join(place, 'old'), { recursive: true });

  await makeArtefacts(contentWith(aTitled()), optionsIn('third'));
  const once = stateOf('third');
  // Somebody puts back the cache of the day before.
  cpSync(join(place, 'old'), join(place, 'third/artefacts'), { recursive: true });
  await makeArtefacts(contentWith(aTitled()), optionsIn('third'));

  assert.ok(Object.keys(released).some((path) => path.includes('2024-01-03')));
  assert.deepEqual(once, stateOf('first'));
  assert.deepEqual(stateOf('third'), stateOf('first'));
});

function aTitled() {
  const note = aNote();
  const { ar, en } = note.tellings;
  if (!ar || !en) assert.fail(note.id);
  return { ...note, tellings: { ar: { ...ar, title }, en: { ...en, title: 'Con?' } } };
}

function contentWith(...press: Content['press']): Content {
  return aCompact({ icons: [anIcon(17)], press });
}

function optionsIn(name: string): ArtefactOptions {
  const cacheFolder = join(place, name);
  return { cacheFolder, outFolder: join(cacheFolder, 'files'), contentFolder: 'content' };
}

/** What a file says, in its text or of itself. */
async function saidIn(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.docx')) return strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes);
  if (name.endsWith('.png')) return String((await sharp(bytes).metadata()).xmp);
  return name.endsWith('.pdf') ? textOf(bytes) : strFromU8(bytes);
}

/** Every file of a place, what is kept included, and its bytes. */
function stateOf(name: string): Record<string, string> {
  const cwd = join(place, name);
  const paths = globSync('**/*.*', { cwd }).toSorted();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(cwd, path), 'base64')]));
}

function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}
