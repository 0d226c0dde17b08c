import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  aFolder,
  aTree,
  type Build,
  build,
  commandOf,
  differences,
  environmentOf,
  project,
  run,
  stateOf,
} from './building.ts';

const heldEntries = ['2099-01-01-held-embargo', '2024-05-03-held-draft'];
const folder = aFolder();
const content = aTree(folder);
const out = join(folder, 'dist');

const heldNote = 'en/press/2099-01-01-held-embargo/index.html';
const end = Date.parse('2099-01-01T10:00:00+03:00') / 1000;

test('an embargo holds to the second, in one folder with what was kept from the build before', async () => {
  const first = await siteAt(end - 1);
  const second = await siteAt(end);
  const third = await siteAt(end + 1);
  const again = await siteAt(end - 1);

  assert.equal(heldNote in first, false);
  assert.equal(heldNote in second, true);
  assert.deepEqual(differences(third, second), []);
  assert.deepEqual(differences(again, first), []);
});

test('a site with held entries has the same bytes as one from which they are deleted', async () => {
  const twin = { content: aTree(folder, 'twin'), out: join(folder, 'twin-dist') };
  for (const id of heldEntries) rmSync(join(twin.content, 'press', id), { recursive: true });

  assert.deepEqual(differences(await siteOf(twin), await siteOf({ content, out })), []);
});

test('another folder, time zone, locale and file mask give the same bytes and rights', async () => {
  const other = join(folder, 'elsewhere', 'the project');
  copyProject(other);
  const task = { content: aTree(other), out: join(other, 'dist') };
  const [node = '', , ...words] = commandOf(task);
  const env = environmentOf({
    ...task,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
  });

  const script = join(other, 'src/build/build.ts');
  const shell = ['sh', '-c', 'umask 077 && exec "$@"', 'sh', node, script, ...words];
  const { code, stderr } = await run(shell, env);

  assert.deepEqual([code, stderr], [0, '']);
  assert.deepEqual(differences(stateOf(task.out), await siteOf({ content, out })), []);
});

async function siteAt(seconds: number): Promise<Record<string, string>> {
  return siteOf({ content, out, env: { SOURCE_DATE_EPOCH: String(seconds) } });
}

async function siteOf(task: Build): Promise<Record<string, string>> {
  const { code, stderr } = await build(task);
  assert.deepEqual([code, stderr], [0, '']);
  return stateOf(task.out);
}

/** What the project is built from, at another place; hard links spare the copying of packages. */
function copyProject(place: string): void {
  const settings = ['astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const name of ['src', 'public', 'LICENSE-CONTENT', ...settings]) {
    cpSync(join(project, name), join(place, name), { recursive: true });
  }
  const packages = join(project, 'node_modules');
  const isLinked = spawnSync('cp', ['-al', packages, place]).status === 0;
  if (isLinked) return;
  rmSync(join(place, 'node_modules'), { recursive: true, force: true });
  cpSync(packages, join(place, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}
