import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { type Serving, serve } from '../../../src/build/static-server.ts';

const files = {
  'site/index.html': 'chooser',
  'site/404.html': 'missing in every language',
  'site/robots.txt': 'robots',
  'site/ar/index.html': 'الرئيسية',
  'site/ar/404.html': 'لا توجد',
  'site/ar/press/a note.pdf': '%PDF-',
  'site/pagefind/pagefind.en.pf_meta': 'bytes',
  'site/manifest.json': JSON.stringify({ address: 'https://khayt.test/khayt/' }),
  'site/_headers': `/khayt/*
  X-Everywhere: yes
  Vary: a

# Arabic
/khayt/ar/*
  Cache-Control: no-cache
  Vary: b
`,
  'secret.txt': 'secret',
};

let folder: string;
let site: Serving;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khayt-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await symlink(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  site = await serve({ folder: join(folder, 'site'), port: 0 });
});
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('a site stands at the path of the address it was built for', async () => {
  assert.equal(site.base, '/khayt/');
  assert.equal(await (await get('/khayt/')).text(), 'chooser');
  assert.equal((await get('/')).status, 404);
  assert.equal((await get('/ar/')).status, 404);
});

test('a folder answers with its index and its type', async () => {
  const answer = await get('/khayt/ar/');

  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(await answer.text(), 'الرئيسية');
});

test('an address without its last slash leads to the one with it, and keeps its query', async () => {
  for (const [path, location] of [
    ['/khayt', '/khayt/'],
    ['/khayt/ar', '/khayt/ar/'],
    ['/khayt/ar?q=1', '/khayt/ar/?q=1'],
  ] as const) {
    const answer = await get(path);

    assert.deepEqual([answer.status, answer.headers.get('location')], [301, location]);
  }
});

test('no address leads to another host', async () => {
  for (const path of ['//ar', '/khayt//ar', '//example.org/..%2Far', 'http://example.org/ar']) {
    const { head } = await raw(`GET ${path} HTTP/1.1`);

    assert.match(head, /^HTTP\/1\.1 404/, path);
    assert.doesNotMatch(head, /location/i, path);
  }
});

test('files are served with the type that their names tell, spaces and all', async () => {
  for (const [path, type] of [
    ['robots.txt', 'text/plain; charset=utf-8'],
    ['manifest.json', 'application/json'],
    ['ar/press/a%20note.pdf', 'application/pdf'],
    ['pagefind/pagefind.en.pf_meta', 'application/octet-stream'],
  ]) {
    const answer = await get(`/khayt/${path}`);

    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, type]);
  }
});

test('what a reader has already is not sent again, until it has changed', async () => {
  const first = await get('/khayt/robots.txt');
  const etag = first.headers.get('etag') ?? '';
  const again = await get('/khayt/robots.txt', { 'If-None-Match': `"other", W/${etag}` });
  const other = await get('/khayt/robots.txt', { 'If-None-Match': '"other"' });

  assert.match(etag, /^".+"$/);
  assert.deepEqual([again.status, await again.text()], [304, '']);
  assert.equal(again.headers.get('x-everywhere'), 'yes');
  assert.equal(other.status, 200);
});

test('HEAD has the headers of GET and no body', async () => {
  const { head, body } = await raw('HEAD /khayt/robots.txt HTTP/1.1');

  assert.match(head, /^HTTP\/1\.1 200/);
  assert.match(head, /content-length: 6/i);
  assert.equal(body, '');
});

test('nothing but reading is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await fetch(`http://localhost:${site.port}/khayt/`, { method });

    assert.deepEqual([answer.status, answer.headers.get('allow')], [405, 'GET, HEAD']);
  }
});

test('a missing page answers in the language of its address', async () => {
  for (const [path, words] of [
    ['/khayt/ar/atlantis/', files['site/ar/404.html']],
    ['/khayt/ar/404.html', files['site/ar/404.html']],
    ['/khayt/xx/atlantis/', files['site/404.html']],
    ['/khayt/pagefind/', files['site/404.html']],
    ['/khayt/robots.txt/', files['site/404.html']],
  ] as const) {
    const answer = await get(path);

    assert.deepEqual([answer.status, await answer.text()], [404, words], path);
  }
});

test('no path leads out of the folder', async () => {
  for (const path of [
    '/khayt/../secret.txt',
    '/khayt/%2e%2e/secret.txt',
    '/khayt/..%2fsecret.txt',
    '/khayt/%2e%2e%2fsecret.txt',
    '/khayt/ar/../../secret.txt',
    '/khayt/..%5csecret.txt',
    '/khayt/%252e%252e/secret.txt',
    '/khayt/..\\secret.txt',
    '/khayt/robots.txt%00.html',
    '/khayt/%ff',
    '/khayt/link.txt',
    '/../secret.txt',
    '../secret.txt',
  ]) {
    const { head, body } = await raw(`GET ${path} HTTP/1.1`);

    assert.match(head, /^HTTP\/1\.1 40[04]/, path);
    assert.ok(!body.includes('secret'), path);
  }
});

test('the headers that the build asks for are sent, and their file is not', async () => {
  const home = await get('/khayt/');
  const arabic = await get('/khayt/ar/');
  const missing = await get('/khayt/ar/atlantis/');
  const own = await get('/khayt/_headers');

  assert.equal(home.headers.get('x-everywhere'), 'yes');
  assert.equal(home.headers.get('cache-control'), null);
  assert.equal(arabic.headers.get('cache-control'), 'no-cache');
  assert.equal(arabic.headers.get('vary'), 'a, b');
  assert.equal(missing.headers.get('x-everywhere'), 'yes');
  assert.equal(own.status, 404);
});

test('a port in use and a folder without a site are refused in one sentence', async () => {
  const options = { folder: join(folder, 'site'), port: site.port };

  await assert.rejects(serve(options), {
    message: `Port ${site.port} is in use: stop what uses it, or choose another one with PORT=${site.port + 1}.`,
  });
  await assert.rejects(serve({ ...options, folder: tmpdir() }), /There is no built site in /);
});

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`http://localhost:${site.port}${path}`, { headers, redirect: 'manual' });
}

/** Sends a line as it is: `fetch` would tidy the path before the server saw it. */
async function raw(line: string): Promise<{ head: string; body: string }> {
  const socket = connect(site.port, 'localhost');
  await once(socket, 'connect');
  socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
  return { head, body };
}
