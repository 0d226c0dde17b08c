import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

const project = join(import.meta.dirname, '../../..');

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'khayt-'));
  for (const name of ['package.json', 'package-lock.json', 'src/build/setup.mjs']) {
    cpSync(join(project, name), join(clone, name));
  }
});
afterEach(() => rmSync(clone, { recursive: true }));

test('without a network, a bare clone is told so in one sentence', () => {
  const said = setUp({
    npm_config_registry: 'http://localhost:9/',
    npm_config_cache: join(clone, 'cache'),
    npm_config_fetch_retries: '0',
  });

  assert.deepEqual(said, [
    1,
    'The packages cannot be fetched: connect this machine to the network and try again.\n',
  ]);
});

test('an npm that is too old is named, with what to install', () => {
  const said = setUp({ npm_execpath: anNpm(`console.log('6.14.18')`) });

  assert.deepEqual(said, [
    1,
    'npm 6.14.18 is too old: install the newest Node 20 or a later one, which brings npm 10 or later.\n',
  ]);
});

test('a full disk is told even where npm reports success', () => {
  const warning = 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write';

  const said = setUp({ npm_execpath: anNpm(`console.log('11.0.0'); console.error('${warning}')`) });

  assert.deepEqual(said, [1, 'The disk is full: free 1 GB for the packages and try again.\n']);
});

test('what npm alone can explain is passed on', () => {
  const npm = anNpm(`
    if (process.argv[2] === '--version') console.log('11.0.0');
    else { console.error('npm error code EODD'); process.exitCode = 1; }`);

  const said = setUp({ npm_execpath: npm });

  assert.deepEqual(said, [
    1,
    'npm error code EODD\nnpm could not install the packages: it says why above.\n',
  ]);
});

test('what is installed is not installed again, and the command’s own exit code is returned', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/setup.mjs', 'check', '--content=nowhere', '--lang=en'],
    { cwd: project, encoding: 'utf8', env: { ...process.env, npm_execpath: anNpm('') } },
  );

  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /nowhere/);
});

test('a command that there is not is answered with those that there are', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/build/setup.mjs', 'stop'], {
    cwd: clone,
    encoding: 'utf8',
  });

  assert.equal(status, 1);
  assert.equal(
    stderr,
    'The commands are start, dev, build, release, check, new, status, match, test, bench, bench-search.\n',
  );
});

/** A stand-in for an npm that this machine does not have: it says what that one would say. */
function anNpm(program: string): string {
  const file = join(clone, 'npm/npm-cli.js');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(join(dirname(file), 'package.json'), '{}');
  writeFileSync(file, program);
  return file;
}

/** What `npm start` says in the bare clone: its exit code and its words of failure. */
function setUp(env: Record<string, string>): [number | null, string] {
  const { status, stderr } = spawnSync(process.execPath, ['src/build/setup.mjs', 'start'], {
    cwd: clone,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return [status, stderr];
}
