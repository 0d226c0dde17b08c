import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import {
  type ArtefactOptions,
  type MadeFiles,
  makeArtefacts,
} from '../../../src/build/artefacts.ts';
import { has, readBy, textOf } from '../artefacts/pdf-readers.ts';
import { icons, placeFor } from './icon-makings.ts';

let options: ArtefactOptions;
let made: MadeFiles;
before(async () => {
  options = await placeFor();
  made = await makeArtefacts(icons(1, 2), options);
});
after(() => rm(options.cacheFolder, { recursive: true }));

const pdf = 'icons/gcm-icons-ar.pdf';
const unzip = { skip: !has('unzip') && 'unzip is not on this machine' };
const qpdf = { skip: !has('qpdf') && 'qpdf is not on this machine' };

test('a PNG is as wide as its name says, transparent at its corner, and says what it is', async () => {
  for (const pixels of [256, 512, 1024, 2048]) {
    for (const edition of ['tile', 'pictogram']) {
      const path = `icons/gcm-01-en-${edition}-${pixels}.png`;
      const { width, height, xmp } = await sharp(file(path)).metadata();
      const [corner] = await sharp(file(path)).extractChannel('alpha').raw().toBuffer();

      assert.deepEqual([width, height, made[path]?.width], [pixels, pixels, pixels]);
      assert.equal(corner, 0, path);
      assert.match(String(xmp), /Name of the site !.*Drawn for this site/s);
    }
  }
});

test('the sprite has every pictogram in every language, each with its name', () => {
  const sprite = file('icons/sprite.svg').toString();

  assert.deepEqual(
    Array.from(sprite.matchAll(/<symbol id="([\w-]+)"/g), ([, id]) => id),
    ['gcm-01-ar', 'gcm-01-en', 'gcm-02-ar', 'gcm-02-en'],
  );
  assert.match(sprite, /<title lang="ar">الهدف 2: هدف 2<\/title>/);
  assert.match(sprite, /role="img" aria-labelledby="sprite-ar sprite-en"/);
});

test('the archive is whole, and holds every file, how to use them, and the licence', unzip, () => {
  const path = join(options.outFolder, 'icons/gcm-icons-ar.zip');

  run('unzip', '-t', path);
  const names = run('unzip', '-Z1', path).trim().split('\n');
  const usage = run('unzip', '-p', path, 'usage-ar.txt');

  assert.equal(names.length, 2 * 13 + 4);
  for (const name of ['gcm-icons-ar.pdf', 'licence.txt', 'sprite.svg', 'usage-ar.txt']) {
    assert.ok(names.includes(name), name);
  }
  assert.ok(
    names.includes('svg/gcm-02-ar-tile.svg') && names.includes('png/gcm-02-ar-tile-512.png'),
  );
  assert.equal(
    run('unzip', '-p', path, 'svg/gcm-02-ar-tile.svg'),
    file('icons/gcm-02-ar-tile.svg').toString(),
  );
  assert.match(run('unzip', '-p', path, 'licence.txt'), /^Attribution 4\.0 International/);
  assert.match(usage, /اسم الموقع !/);
  assert.match(usage, /رسم أُعدّ لهذا الموقع/);
  assert.match(usage, /الهدف 1: عنوان 1 — صياغة العنوان: ترجمة عملية\./);
});

test('the sheet is sound, tagged, named, and says what each picture shows', qpdf, () => {
  readBy('qpdf', file(pdf), (path) => ['--check', path]);
  const facts = readBy('pdfinfo', file(pdf), (path) => [path]);
  const tags = readBy('pdfinfo', file(pdf), (path) => ['-struct', path]);
  const json = readBy('qpdf', file(pdf), (path) => ['--json', path]);

  assert.match(facts, /Tagged:\s+yes/);
  assert.match(facts, /Page size:.*A4/);
  assert.match(facts, /CreationDate:\s+Mon Mar {2}4 00:00:00 2024 UTC/);
  assert.equal(tags.match(/Figure/g)?.length, 2);
  assert.ok(json.includes('u:الهدف 1: هدف 1. أيقونة 1!'));
  assert.match(textOf(file(pdf)), /وليس من الأيقونات الرسمية للشبكة/);
});

function file(path: string): Buffer {
  return readFileSync(join(options.outFolder, path));
}

function run(program: string, ...words: string[]): string {
  return execFileSync(program, words, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
}
