// @ts-check
// Runs on whatever Node the machine has: plain JavaScript, Node's own modules only.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const node = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
/** What npm has installed; it writes this when it is done. */
const hiddenLock = join(root, 'node_modules/.package-lock.json');
const commands = new Map([
  ['start', 'build/start.ts'],
  ['dev', 'build/dev.ts'],
  ['build', 'build/build.ts'],
  ['release', 'build/release.ts'],
  ['check', 'desk/check.ts'],
  ['new', 'desk/new.ts'],
  ['status', 'desk/status.ts'],
  ['match', 'desk/match.ts'],
  ['test', 'build/test.ts'],
  ['bench', 'build/bench.ts'],
  ['bench-search', 'build/bench-search.ts'],
]);

/** The first npm that installs what the lock file names for this machine; Node 20.9 brings it. */
const oldestNpm = 10;

const fullDisk = /\b(?:ENOSPC|EDQUOT)\b/;

/** What npm's error codes mean to the person who waits. */
const causes = [
  {
    codes: fullDisk,
    sentence: 'The disk is full: free 1 GB for the packages and try again.',
  },
  {
    codes: /\b(?:ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_\w+)\b/,
    sentence: 'The packages cannot be fetched: connect this machine to the network and try again.',
  },
  {
    codes: /\b(?:EACCES|EPERM|EROFS)\b/,
    sentence: 'node_modules cannot be written: make this folder writable for you and try again.',
  },
  {
    codes: /\bEUSAGE\b/,
    sentence: 'package.json and package-lock.json disagree: run npm install to make them agree.',
  },
];

const [command = '', ...options] = process.argv.slice(2);
const file = commands.get(command) ?? end(`The commands are ${[...commands.keys()].join(', ')}.`);
if (!isInstalled()) install(process.execPath, ['ci']);
// Under an old Node, npm leaves out what only a newer one can run: the new one fetches that.
if (!isInstalled()) install(node, ['install', '--no-save']);
handOver(join(root, 'src', file));

/** Whether every package for this machine is there in the version that the lock file names. */
function isInstalled() {
  const there = packagesIn(hiddenLock);
  if (!there || !existsSync(node)) return false;
  const wanted = Object.entries(packagesIn(join(root, 'package-lock.json')) ?? {});
  return wanted.every(([path, { version, ...conditions }]) => {
    const found = there[path]?.version;
    return path === '' || (found ? found === version : !isNeeded(conditions));
  });
}

/**
 * Whether a package must be there. An optional one must where it is made for this machine.
 * @param {Omit<Package, 'version'>} conditions
 */
function isNeeded({ optional, os, cpu, libc }) {
  const isForThis = os?.includes(process.platform) && cpu?.includes(process.arch);
  return !optional || (isForThis && (!libc || libc.includes(libcOfThis())));
}

function libcOfThis() {
  return JSON.stringify(process.report?.getReport()).includes('glibcVersion') ? 'glibc' : 'musl';
}

/**
 * The packages that a lock file names, by path; nothing where there is no such file.
 * @param {string} file
 * @returns {Record<string, Package> | undefined}
 *
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/**
 * Installs the packages by a command of npm, which a Node runs.
 * @param {string} program
 * @param {string[]} words
 */
function install(program, words) {
  const version = npm(program, ['--version']).stdout.trim();
  if (!version) end('npm was not found: install Node 20 or a later one, which brings it.');
  if (Number.parseInt(version, 10) < oldestNpm)
    end(
      `npm ${version} is too old: install the newest Node 20 or a later one, which brings npm ${oldestNpm} or later.`,
    );

  process.stdout.write('Installing the packages, which takes a minute or two…\n');
  // npm would wait more than a minute before it believes that there is no network.
  const patience = '--fetch-retry-maxtimeout=10000';
  const settings = ['--no-audit', '--no-fund', '--loglevel=warn', patience];
  const { status, stderr } = npm(program, [...words, ...settings]);
  // On a full disk npm leaves files out, warns, and reports success.
  const isFull = fullDisk.test(stderr);
  if (status === 0 && !isFull && existsSync(node)) return;
  rmSync(hiddenLock, { force: true });
  const errors = stderr.split('\n').filter((line) => /^npm (?:error|ERR!)/.test(line));
  const cause = causes.find(({ codes }) => codes.test(isFull ? stderr : errors.join('\n')));
  if (!cause) process.stderr.write(`${errors.join('\n')}\n`);
  end(cause?.sentence ?? 'npm could not install the packages: it says why above.');
}

/**
 * Runs the npm that runs this, else the one on the path, with a Node.
 * @param {string} program
 * @param {string[]} words
 */
function npm(program, words) {
  const cli = process.env.npm_execpath;
  const PATH = [dirname(program), process.env.PATH].join(delimiter);
  const encoding = /** @type {const} */ ('utf8');
  const settings = { cwd: root, encoding, env: { ...process.env, PATH } };
  if (cli?.endsWith('npm-cli.js')) return spawnSync(program, [cli, ...words], settings);
  return spawnSync('npm', words, { ...settings, shell: process.platform === 'win32' });
}

/**
 * Lets the project's own Node go on, and ends as it ends.
 * @param {string} program
 */
function handOver(program) {
  const child = spawn(node, [program, ...options], { cwd: root, stdio: 'inherit' });
  // Ctrl+C reaches both; a signal sent to this process alone is passed on.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal));
  // npm ends its shell only: what that shell has started would go on without anyone to stop it.
  const parent = process.ppid;
  const isByNpm = process.env.npm_lifecycle_event !== undefined;
  if (isByNpm) setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('error', ({ message }) => end(`Node 24 could not be run: ${message}`));
  child.on('close', (code) => process.exit(code ?? 1));
}

/**
 * Ends with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
function end(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
