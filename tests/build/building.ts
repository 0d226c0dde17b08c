import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';

/** The folder of the project. */
export const project = join(import.meta.dirname, '../..');

/** The content of the small site that is built here. */
export const minimal = join(project, 'tests/fixtures/minimal/content');

/** The instant of these builds: long before the embargo of the fixture ends. */
const before = String(Date.UTC(2024, 5, 1) / 1000);

/** An empty folder of the project that is gone when the tests of the file are done. */
export function aFolder(): string {
  const cache = join(project, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'test-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small site's content in a folder, to be changed. */
export function aTree(folder: string, name = 'content'): string {
  const tree = join(folder, name);
  cpSync(minimal, tree, { recursive: true });
  return tree;
}

/** Changes the text of a file, which must hold what is replaced. */
export function change(file: string, from: string, to: string): void {
  const old = readFileSync(file, 'utf8');
  if (!old.includes(from)) throw new Error(`${file} does not say ${from}.`);
  writeFileSync(file, old.replace(from, to));
}

export interface Build {
  content: string;
  out: string;
  env?: Record<string, string>;
  options?: readonly string[];
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The words of the build command. */
export function commandOf({ content, out, options = [] }: Build): string[] {
  const script = join(project, 'src/build/build.ts');
  return [process.execPath, script, `--content=${content}`, `--out=${out}`, ...options];
}

/** The environment of a build: the fixture's instant, and English where nothing else is asked for. */
export function environmentOf({ env }: Build): Record<string, string | undefined> {
  return { ...process.env, SOURCE_DATE_EPOCH: before, LC_ALL: 'C.UTF-8', ...env };
}

/** Runs the build command to its end. */
export function build(task: Build): Promise<Ended> {
  return run(commandOf(task), environmentOf(task));
}

/** Runs a command to its end. */
export async function run(
  [command = '', ...words]: readonly string[],
  env: Record<string, string | undefined> = process.env,
): Promise<Ended> {
  const child = spawn(command, words, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** Everything below a folder by its path: the rights, and the hash of a file or the word `folder`. */
export function stateOf(folder: string): Record<string, string> {
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true });
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const stat = statSync(path);
      const rights = (stat.mode & 0o777).toString(8);
      const what = stat.isFile() ? sha256(readFileSync(path)) : 'folder';
      return [relative(folder, path), `${rights} ${what}`];
    }),
  );
}

/** The paths at which two states of a folder are not the same. */
export function differences(a: Record<string, string>, b: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => a[path] !== b[path]).sort();
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
