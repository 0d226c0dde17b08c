import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { foldersOf } from '../../src/build/folders.ts';
import { aFolder, build, differences, minimal, stateOf } from './building.ts';

const folder = aFolder();
const out = join(folder, 'dist');
const other = join(folder, 'other-dist');
const { lock } = foldersOf(out);
const underWay = /^A build is under way \(process \d+\)[^\n]+\n$/;

test('of two builds of one folder at once at least one is done, and another folder has its own', async () => {
  const [neighbour, ...rivals] = await Promise.all([
    build({ content: minimal, out: other }),
    build({ content: minimal, out }),
    build({ content: minimal, out }),
  ]);

  assert.deepEqual([neighbour.code, neighbour.stderr], [0, '']);
  assert.ok(rivals.some(({ code }) => code === 0));
  for (const { code, stderr } of rivals) {
    assert.ok(code === 0 ? stderr === '' : underWay.test(stderr), stderr);
  }
  assert.deepEqual(differences(stateOf(out), stateOf(other)), []);
});

test('while one who builds is alive, another one is told so and changes nothing', async () => {
  writeFileSync(lock, String(process.pid));
  const last = stateOf(folder);

  const { code, stdout, stderr } = await build({ content: minimal, out });

  assert.equal(code, 1);
  assert.equal(stdout, '');
  assert.match(stderr, underWay);
  assert.deepEqual(differences(stateOf(folder), last), []);
  assert.equal(readFileSync(lock, 'utf8'), String(process.pid));
});

test('the lock of one who is dead is taken over', async () => {
  const { pid } = spawnSync('true');
  writeFileSync(lock, String(pid));

  const { code, stderr } = await build({ content: minimal, out });

  assert.deepEqual([code, stderr], [0, '']);
  assert.equal(existsSync(lock), false);
});
