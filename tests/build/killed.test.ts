import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, globSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { foldersOf } from '../../src/build/folders.ts';
import {
  aFolder,
  aTree,
  build,
  change,
  commandOf,
  differences,
  environmentOf,
  minimal,
  project,
  stateOf,
} from './building.ts';

const folder = aFolder();
const content = aTree(folder);
const out = join(folder, 'dist');
const { next, lock, cache, files } = foldersOf(out);

let last: Record<string, string>;
before(async () => {
  await build({ content: minimal, out });
  last = stateOf(out);
  change(join(content, 'press/2024-05-01-released/index.en.mdx'), 'A note', 'Another note');
  change(join(content, 'press/2024-05-01-released/index.ar.mdx'), 'مذكرة منشورة', 'مذكرة أخرى');
});

const has = (pattern: string) => () => globSync(pattern, { cwd: next }).length > 0;

/** What can be seen on the disk when a build has come so far. */
const moments = {
  'has taken its lock': () => existsSync(lock),
  'keeps the first artefact': () => globSync('artefacts/*.pdf', { cwd: cache }).length > 0,
  'lays out its artefacts': () => existsSync(files),
  'begins with the pages': () => existsSync(next),
  'has written a first file': has('*'),
  'has written a style or a script': has('_astro/*'),
  'has written a page': has('*/index.html'),
  'copies its artefacts': has('*/press/*/*.pdf'),
  'indexes its pages': has('pagefind'),
  'writes its headers': has('_headers'),
};

for (const [moment, hasCome] of Object.entries(moments)) {
  test(`a build that is killed when it ${moment} leaves the last site, and the next one succeeds`, async () => {
    await killedWhen(hasCome);
    assert.deepEqual(differences(stateOf(out), last), []);

    const { code, stderr } = await build({ content: minimal, out });

    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(differences(stateOf(out), last), []);
    assert.deepEqual(readdirSync(folder).sort(), ['.cache', 'content', 'dist']);
  });
}

/** Kills a build of the changed content at a moment; one that was done too soon is begun again. */
async function killedWhen(hasCome: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (hasCome()) rmSync(cache, { recursive: true });
    const [command = '', ...words] = commandOf({ content, out });
    const env = environmentOf({ content, out });
    const child = spawn(command, words, { cwd: project, env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (child.exitCode === null && !hasCome()) await setTimeout(1);
    child.kill('SIGKILL');
    await ended;
    if (child.signalCode === 'SIGKILL' && existsSync(lock)) return;
    await build({ content: minimal, out });
  }
  throw new Error('No build came to this moment before it ended.');
}
