import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import {
  aFolder,
  change,
  commandOf,
  differences,
  type Ended,
  environmentOf,
  minimal,
  project,
  run,
  stateOf,
} from './building.ts';

/**
 * A small disk of its own, mounted where only these tests and their builds see it. The folder is
 * reached from here through the process that keeps it.
 */
const isRoot = process.getuid?.() === 0;
const place = aFolder();
let keeper: ChildProcess;
let disk: string;
let last: Record<string, string>;

before(async () => {
  const mount = 'mount -t tmpfs -o size=32m khayt "$1" && echo mounted && exec cat';
  const rights = isRoot ? [] : ['--user', '--map-root-user'];
  keeper = spawn('unshare', ['--mount', ...rights, 'sh', '-c', mount, 'sh', place]);
  await new Promise((resolve, reject) => {
    const fail = () => reject(new Error('These tests must be allowed to mount a small disk.'));
    keeper.once('error', fail).once('exit', fail);
    keeper.stdout?.once('data', resolve);
  });
  disk = `/proc/${keeper.pid}/root${place}`;
  cpSync(minimal, join(disk, 'content'), { recursive: true });
  const { code, stderr } = await built();
  assert.deepEqual([code, stderr], [0, '']);
  last = stateOf(join(disk, 'dist'));
  change(join(disk, 'content/press/2024-05-01-released/index.en.mdx'), 'A note', 'Another note');
});
after(() => keeper.kill());

for (const room of [0, 16, 128, 512]) {
  test(`a build on a disk with ${room} KB left says that it is full, and the last site stands`, async () => {
    fillAllBut(room);

    const { code, stdout, stderr } = await built();

    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /^The disk is full: [^\n]+\n$/);
    assert.deepEqual(await left(), ['.cache', 'content', 'dist', 'filling']);
  });
}

test('a build in a folder that cannot be written says so, and the last site stands', async () => {
  await inside('mount -o remount,ro "$1"');

  const { code, stdout, stderr } = await built();

  assert.equal(code, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^The folder in which \S+ stands cannot be written; [^\n]+\n$/);
  assert.deepEqual(await left(), ['.cache', 'content', 'dist', 'filling']);
});

test('when there is room again, the next build succeeds', async () => {
  await inside('mount -o remount,rw "$1"');
  rmSync(join(disk, 'filling'));

  const { code, stderr } = await built();

  assert.deepEqual([code, stderr], [0, '']);
  assert.notDeepEqual(differences(stateOf(join(disk, 'dist')), last), []);
});

/** What stands on the disk, where the last site must stand as it was. */
async function left(): Promise<string[]> {
  assert.deepEqual(differences(stateOf(join(disk, 'dist')), last), []);
  return (await readdir(disk)).sort();
}

function built(): Promise<Ended> {
  const task = { content: join(place, 'content'), out: join(place, 'dist') };
  return within(commandOf(task), environmentOf(task));
}

async function inside(script: string): Promise<void> {
  const { code, stderr } = await within(['sh', '-c', script, 'sh', place]);
  assert.deepEqual([code, stderr], [0, '']);
}

/** Runs a command where the small disk is mounted. */
function within(words: readonly string[], env = environmentOf({ content: '', out: '' })) {
  const rights = isRoot ? [] : ['--user', '--preserve-credentials'];
  const enter = ['nsenter', '--target', String(keeper.pid), '--mount', ...rights];
  return run([...enter, 'sh', '-c', 'cd "$0" && exec "$@"', project, ...words], env);
}

function fillAllBut(kilobytes: number): void {
  const filling = join(disk, 'filling');
  rmSync(filling, { force: true });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filling, Buffer.alloc(bavail * bsize - kilobytes * 1024));
}
