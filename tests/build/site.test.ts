import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import {
  aFolder,
  aTree,
  build,
  change,
  differences,
  type Ended,
  minimal,
  sha256,
  stateOf,
} from './building.ts';

const folder = aFolder();
const out = join(folder, 'dist');
let built: Ended;
before(async () => {
  built = await build({ content: minimal, out });
});

const read = (path: string) => readFileSync(join(out, path), 'utf8');
const pages = () => globSync('**/{index,404}.html', { cwd: out });

test('a build says in one line what it has made, and there is no warning', () => {
  assert.deepEqual(built.stderr, '');
  assert.match(built.stdout, /^\S+ is built: \d+ pages, \d\.\d MB, demonstration edition\.\n$/);
  assert.equal(built.code, 0);
});

test('nothing is left beside the site but what the next build starts from', () => {
  assert.deepEqual(readdirSync(folder).sort(), ['.cache', 'dist']);
});

test('every address within the site is below its base path, and something stands there', () => {
  const own = 'http://localhost:4397';
  const astray: string[] = [];
  for (const page of pages()) {
    for (const [, address = ''] of read(page).matchAll(/\s(?:href|src|data-index)="([^"]*)"/g)) {
      const url = new URL(address, `${own}/khayt/${page}`);
      if (url.origin !== own) continue;
      const path = url.pathname.replace(/^\/khayt\//, '');
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const isThere = existsSync(join(out, file)) || existsSync(join(out, path));
      if (!url.pathname.startsWith('/khayt/') || !isThere) astray.push(`${page}: ${address}`);
    }
  }

  assert.deepEqual(astray, []);
});

test('every page carries the policy before anything that it could load', () => {
  for (const page of pages()) {
    const [, policy = ''] =
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]+)">/.exec(
        read(page),
      ) ?? [];
    assert.match(policy, /^default-src 'none'; /, page);
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*/, page);
  }
});

test('no page holds a style or a script that would run', () => {
  for (const page of pages()) {
    assert.doesNotMatch(read(page), /<style|\sstyle=|\son\w+=|<script(?![^>]*(?:src|json))/, page);
  }
});

test('the manifest says the edition, the address and every file but the lists of sums with its hash', () => {
  const { edition, address, notice, files } = JSON.parse(read('manifest.json'));
  const present = globSync('**/*', { cwd: out, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .filter((path) => !['manifest.json', 'CHECKSUMS.sha256'].includes(path));

  assert.equal(edition, 'demonstration');
  assert.equal(address, 'http://localhost:4397/khayt/');
  assert.ok(read('ar/index.html').includes(`>${notice.ar}<`));
  assert.ok(read('en/index.html').includes(`>${notice.en}<`));
  assert.deepEqual(Object.keys(files), present.sort());
  for (const path of present) {
    const bytes = readFileSync(join(out, path));
    assert.deepEqual(files[path], { sha256: sha256(bytes), bytes: bytes.length }, path);
  }
});

test('everyone may read every file, and nobody may run one', () => {
  for (const [path, state] of Object.entries(stateOf(out))) {
    assert.match(state, /^(?:755 folder|644 [0-9a-f]{64})$/, path);
  }
});

test('what is held is nowhere, and what was withdrawn is a notice without its words', () => {
  const paths = Object.keys(stateOf(out)).join('\n');
  const texts = globSync('**/*.{html,xml,json,txt,webmanifest}', { cwd: out }).map(read).join('');

  assert.doesNotMatch(paths, /held/);
  assert.doesNotMatch(texts, /held(?:embargo|draft)|takenback|محظورة|مسودة|مسحوبة/i);
  assert.match(read('en/press/2024-05-02-withdrawn/index.html'), /20 May 2024/);
});

test('all faults are listed with their places, in both languages, and the last site stands', async () => {
  const content = aTree(folder, 'faulty');
  writeFileSync(join(content, 'site/facts.yaml'), 'edition: demonstration\ncolour: blue\n');
  change(join(content, 'networks/both/index.en.mdx'), 'A second paragraph', '<b>Bold</b>');
  const last = stateOf(out);

  const english = await build({ content, out });
  const arabic = await build({ content, out, options: ['--lang=ar'] });

  for (const { code, stdout, stderr } of [english, arabic]) {
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /faulty\/site\/facts\.yaml:2:1 /);
    assert.match(stderr, /faulty\/networks\/both\/index\.en\.mdx:\d+:\d+ /);
  }
  assert.match(arabic.stderr, /\p{Script=Arabic}/u);
  assert.deepEqual(differences(stateOf(out), last), []);
  rmSync(content, { recursive: true });
  assert.deepEqual(readdirSync(folder).sort(), ['.cache', 'dist']);
});

test('a folder that is no built site is left alone', async () => {
  const other = join(aTree(folder, 'other'), 'site');
  const last = stateOf(other);

  const { code, stderr } = await build({ content: minimal, out: other });

  assert.equal(code, 1);
  assert.match(stderr, /no built site/);
  assert.deepEqual(differences(stateOf(other), last), []);
});

test('the official edition may be indexed, says nothing of a demonstration, and moves with its address', async () => {
  const content = aTree(folder, 'official');
  change(join(content, 'site/facts.yaml'), 'edition: demonstration', 'edition: official');
  const site = join(folder, 'official-dist');

  const env = { KHAYT_ADDRESS: 'https://example.org/' };
  const { code, stderr } = await build({ content, out: site, env });

  assert.deepEqual([code, stderr], [0, '']);
  const home = readFileSync(join(site, 'en/index.html'), 'utf8');
  assert.doesNotMatch(home, /noindex|Demonstration edition|\/khayt\//);
  assert.match(home, /<link rel="canonical" href="https:\/\/example\.org\/en\/">/);
  const headers = readFileSync(join(site, '_headers'), 'utf8');
  assert.match(headers, /^\/\*\n/);
  assert.match(headers, /Strict-Transport-Security/);
  assert.doesNotMatch(headers, /X-Robots-Tag|khayt/);
  assert.match(readFileSync(join(site, 'robots.txt'), 'utf8'), /example\.org\/sitemap\.xml/);
  const { edition, notice } = JSON.parse(readFileSync(join(site, 'manifest.json'), 'utf8'));
  assert.deepEqual([edition, notice], ['official', undefined]);
});

test('a page loads the sheet of every class that it shows', () => {
  const styles = join(import.meta.dirname, '../../src/styles');
  const written = globSync('**/*.css', { cwd: styles }).map((file) => join(styles, file));
  const styled = new Set(written.flatMap((file) => classesIn(readFileSync(file, 'utf8'))));
  const sheets = globSync('**/*.css', { cwd: out }).map((file) => ({
    file,
    classes: classesIn(read(file)),
  }));
  const bare: string[] = [];
  for (const page of pages()) {
    const html = read(page);
    const loaded = sheets.filter(({ file }) => html.includes(`/${file}"`));
    const own = new Set(loaded.flatMap(({ classes }) => classes));
    const shown = [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, names = '']) =>
      names.split(/\s+/),
    );
    const missing = new Set(shown.filter((name) => styled.has(name) && !own.has(name)));
    bare.push(...[...missing].map((name) => `${page}: ${name}`));
  }

  assert.ok(styled.size > 100);
  assert.deepEqual(bare, []);
});

/** The classes that a sheet styles wherever they stand, not only within something else. */
function classesIn(css: string): string[] {
  const alone = /(?<=^|[{},;]\s*)\.(-?[_a-z][\w-]*)(?=(?::not\(#\\#\))*\s*[{,])/gi;
  return [...css.matchAll(alone)].map(([, name = '']) => name);
}
