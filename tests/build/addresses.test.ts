import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { onPath } from '../../src/build/on-path.ts';
import { serve } from '../../src/build/static-server.ts';
import {
  aFolder,
  aTree,
  build,
  change,
  type Ended,
  environmentOf,
  minimal,
  project,
  run,
} from './building.ts';

const folder = aFolder();
const content = aTree(folder);
const out = join(folder, 'dist');
const list = join(content, 'site/addresses.txt');
const script = join(project, 'src/build/release.ts');
let released: Ended;

before(async () => {
  change(join(content, 'site/facts.yaml'), 'edition: demonstration', 'edition: official');
  for (const id of ['2024-05-01-released', '2024-05-02-withdrawn', '2024-05-03-held-draft']) {
    const former = id.replace(/-[a-z]+(?:-[a-z]+)?$/, '-former');
    appendFileSync(join(content, `press/${id}/facts.yaml`), `redirects: [/press/${former}/]\n`);
  }
  released = await release(content);
});

test('a release writes down the address of every page', async () => {
  const pages = globSync('**/index.html', { cwd: out })
    .filter((path) => !/\/page\/\d+\//.test(path))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);
  const lines = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));

  assert.equal(released.stderr, '');
  assert.match(released.stdout, /the official edition\. \d+ addresses are new/);
  assert.deepEqual(lines, pages.toSorted());
});

test('former addresses lead on in every language, to what may be seen and to notices alone', () => {
  const text = readFileSync(join(out, '_redirects'), 'utf8');

  assert.deepEqual(
    text.trim().split('\n').toSorted(),
    ['ar', 'en'].flatMap((locale) =>
      ['2024-05-01-released', '2024-05-02-withdrawn'].map(
        (id) =>
          `/khayt/${locale}/press/${id.slice(0, 10)}-former/ /khayt/${locale}/press/${id}/ 301`,
      ),
    ),
  );
  assert.doesNotMatch(readFileSync(join(out, '_nginx-redirects.conf'), 'utf8'), /05-03|held/);
});

test('our own server sends readers on', async () => {
  const { port, close } = await serve({ folder: out, port: 0 });
  try {
    await sendsOn(`http://localhost:${port}`);
  } finally {
    await close();
  }
});

const nginx = { skip: !onPath('nginx') && 'nginx is not on this machine' };

test(
  'nginx sends readers on, with the headers of the site, and keeps its own files to itself',
  nginx,
  async () => {
    const port = await freePort();
    const place = join(folder, 'nginx');
    mkdirSync(place);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${place}/${name};`,
    );
    writeFileSync(
      join(place, 'nginx.conf'),
      `daemon off; master_process off; pid ${place}/pid; error_log ${place}/errors;
events {}
http { access_log off; ${temporary.join(' ')}
types { text/html html; application/atom+xml atom; text/calendar ics; application/json json; }
server { listen 127.0.0.1:${port};
include ${out}/_nginx-headers.conf; include ${out}/_nginx-redirects.conf;
location /khayt/ { alias ${out}/; } } }`,
    );
    const server = spawn(onPath('nginx') ?? '', ['-p', place, '-c', join(place, 'nginx.conf')]);
    try {
      const own = `http://127.0.0.1:${port}`;
      await answering(own);
      await sendsOn(own);
      const feed = await fetch(`${own}/khayt/en/feeds/press.atom`);
      assert.deepEqual(
        [feed.status, feed.headers.get('content-type')],
        [200, 'application/atom+xml'],
      );
      const data = await fetch(`${own}/khayt/api/v1/networks.json`);
      assert.equal(data.headers.get('access-control-allow-origin'), '*');
      for (const name of ['_redirects', '_nginx-redirects.conf', '_headers']) {
        assert.equal((await fetch(`${own}/khayt/${name}`)).status, 404, name);
      }
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  },
);

test('a build that would lose an address names it, says what to do, and leaves the last site', async () => {
  const last = readFileSync(join(out, 'manifest.json'), 'utf8');
  rmSync(join(content, 'film'), { recursive: true });

  const { code, stderr } = await build({ content, out });

  assert.equal(code, 1);
  for (const address of ['/ar/film/a-film/', '/en/film/a-film/', '/ar/film/']) {
    assert.match(stderr, new RegExp(`addresses\\.txt:\\d+:1 .*“${address}”.*redirects.*withdraw`));
  }
  assert.equal(readFileSync(join(out, 'manifest.json'), 'utf8'), last);
});

test('a demonstration is not released, and the reason is told in the language of the reader', async () => {
  const english = await release(minimal);
  const arabic = await release(minimal, '--lang=ar');

  assert.deepEqual([english.code, arabic.code], [1, 1]);
  assert.match(english.stderr, /Only the official edition is released/);
  assert.match(arabic.stderr, /لا تُصدر إلا الطبعة الرسمية/);
  assert.ok(!existsSync(join(minimal, 'site/addresses.txt')));
});

function release(from: string, ...options: string[]): Promise<Ended> {
  const words = [process.execPath, script, `--content=${from}`, `--out=${out}`, ...options];
  return run(words, environmentOf({ content: from, out }));
}

async function sendsOn(own: string): Promise<void> {
  for (const [from, to] of [
    ['ar/press/2024-05-01-former/', 'ar/press/2024-05-01-released/'],
    ['en/press/2024-05-01-former', 'en/press/2024-05-01-released/'],
    ['en/press/2024-05-02-former/', 'en/press/2024-05-02-withdrawn/'],
  ]) {
    const answer = await fetch(`${own}/khayt/${from}`, { redirect: 'manual' });
    assert.equal(answer.status, 301, from);
    const location = new URL(answer.headers.get('location') ?? '', own).pathname;
    assert.equal(location, `/khayt/${to}`);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await fetch(`${own}${location}`)).status, 200);
  }
  assert.equal((await fetch(`${own}/khayt/en/press/2024-05-03-former/`)).status, 404);
}

async function answering(own: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(own).then(
        () => true,
        () => false,
      )
    )
      return;
    await pause(50);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
