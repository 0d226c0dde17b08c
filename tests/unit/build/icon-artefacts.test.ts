import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import {
  type ArtefactOptions,
  type MadeFiles,
  makeArtefacts,
} from '../../../src/build/artefacts.ts';
import { aCompact, anIcon } from '../views/a-compact.ts';
import { icons, placeFor } from './icon-makings.ts';

let options: ArtefactOptions;
let made: MadeFiles;
before(async () => {
  options = await placeFor();
  made = await makeArtefacts(icons(1, 2), options);
});
after(() => rm(options.cacheFolder, { recursive: true }));

const zip = 'icons/gcm-icons-ar.zip';

test('the addresses of an icon’s files are these, and never change', () => {
  const own = Object.keys(made).filter((path) => path.startsWith('icons/gcm-01-ar'));

  assert.deepEqual(
    own.sort(),
    [
      'banner.svg',
      'pictogram-1024.png',
      'pictogram-2048.png',
      'pictogram-256.png',
      'pictogram-512.png',
      'pictogram-black.svg',
      'pictogram-white.svg',
      'pictogram.svg',
      'tile-1024.png',
      'tile-2048.png',
      'tile-256.png',
      'tile-512.png',
      'tile.svg',
    ].map((name) => `icons/gcm-01-ar-${name}`),
  );
});

test('the addresses of the whole set are these, and never change', () => {
  const others = Object.keys(made).filter((path) => !/^icons\/gcm-\d\d-/.test(path));

  assert.deepEqual(others.sort(), [
    'icons/gcm-icons-ar.pdf',
    'icons/gcm-icons-ar.zip',
    'icons/gcm-icons-en.pdf',
    'icons/gcm-icons-en.zip',
    'icons/sprite.svg',
  ]);
});

test('another making, with one thread, gives the same bytes', async () => {
  const other = { ...(await placeFor()), threads: 1 };

  assert.deepEqual(await makeArtefacts(icons(1, 2), other), made);
  await rm(other.cacheFolder, { recursive: true });
});

test('what has been made before is not made again', async () => {
  // Nobody can make anything without a thread.
  assert.deepEqual(await makeArtefacts(icons(1, 2), { ...options, threads: 0 }), made);
});

test('an icon that is held leaves nothing, neither among the files nor in what is kept', async () => {
  const other = await placeFor();
  await makeArtefacts(icons(1, 2), other);

  const [one, none] = [await makeArtefacts(icons(1), other), await makeArtefacts(icons(), other)];

  assert.deepEqual(
    Object.keys(one).filter((path) => path.includes('gcm-02')),
    [],
  );
  assert.notEqual(one[zip]?.sha256, made[zip]?.sha256);
  assert.deepEqual(none, {});
  assert.deepEqual(globSync('{files/icons,artefacts}/*', { cwd: other.cacheFolder }), []);
  await rm(other.cacheFolder, { recursive: true });
});

test('an icon that is told in one language has its files in that one', async () => {
  const other = await placeFor();
  const { ar, ...tellings } = anIcon(1).tellings;

  const files = await makeArtefacts(
    aCompact({ icons: [{ ...anIcon(1), tellings }], press: [] }),
    other,
  );

  assert.ok(ar);
  assert.deepEqual(
    Object.keys(files).filter((path) => path.includes('-ar')),
    [],
  );
  assert.equal(Object.keys(files).length, 13 + 3);
  await rm(other.cacheFolder, { recursive: true });
});

test('a letter without a shape keeps everything from being made, and its file is named', async () => {
  const content = icons(1);
  const { 'gcm-01': first, ...others } = content.reference.objectives;
  assert.ok(first);
  const title = { ...first.title, en: 'A 漢 title' };
  const reference = {
    ...content.reference,
    objectives: { ...others, 'gcm-01': { ...first, title } },
  };

  await assert.rejects(
    makeArtefacts({ ...content, reference }, options),
    /gcm-01-en-banner\.svg could not be made: glyph-missing: .*U\+6F22/,
  );
});
