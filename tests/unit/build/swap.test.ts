import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { type Folders, foldersOf } from '../../../src/build/folders.ts';
import { recover, swap } from '../../../src/build/swap.ts';

let place: string;
let folders: Folders;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'khayt-'));
  folders = foldersOf(join(place, 'dist'));
});
afterEach(() => rmSync(place, { recursive: true }));

test('the new site takes the place of the last one, of which nothing is left', async () => {
  given({ out: 'last', next: 'new' });

  await swap(folders);

  assert.deepEqual(standing(), { dist: 'new' });
});

test('the first site takes its place', async () => {
  given({ next: 'new' });

  await swap(folders);

  assert.deepEqual(standing(), { dist: 'new' });
});

test('where there is no new site, the last one stands', async () => {
  given({ out: 'last' });

  await assert.rejects(swap(folders));

  assert.deepEqual(standing(), { dist: 'last' });
});

test('after a stop between the two renamings the last site stands again', async () => {
  given({ old: 'last', next: 'new' });

  await recover(folders);

  assert.deepEqual(standing(), { dist: 'last' });
});

test('after a stop before the last site was removed the new one stands', async () => {
  given({ out: 'new', old: 'last' });

  await recover(folders);

  assert.deepEqual(standing(), { dist: 'new' });
});

test('nothing of an unfinished site is left', async () => {
  given({ out: 'last', next: 'half' });

  await recover(folders);

  assert.deepEqual(standing(), { dist: 'last' });
});

test('two sites side by side have no work folder in common', () => {
  const [one, other] = [foldersOf(join(place, 'one')), foldersOf(join(place, 'other'))];

  assert.deepEqual(
    Object.values(one).filter((path) => Object.values(other).includes(path)),
    [],
  );
});

function given(sites: Partial<Folders>): void {
  for (const [name, text] of Object.entries(sites)) {
    const folder = folders[name as keyof Folders];
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), text);
  }
}

function standing(): Record<string, string> {
  const names = readdirSync(place).filter((name) => existsSync(join(place, name, 'index.html')));
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(place, name, 'index.html'), 'utf8')]),
  );
}
