import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostHeaders, nginxHeaders } from '../../../src/build/header-files.ts';
import { contentPolicy, headerRules } from '../../../src/build/policy.ts';
import { headersFor, servedHeadersIn } from '../../../src/build/served-headers.ts';
import { basePath } from '../../../src/views/urls.ts';
import { aContent } from '../artefacts/a-content.ts';

const atRoot = ['_astro/', 'api/', 'ar/', 'en/', 'favicon.svg', 'icons/', 'index.html'];

test('the policy begins with nothing and allows nothing inline', () => {
  assert.match(contentPolicy, /^default-src 'none'; /);
  assert.doesNotMatch(contentPolicy, /unsafe-inline|'unsafe-eval'|https?:|\*|data:/);
});

test('every answer is kept out of frames, and says where its reader came from to nobody', () => {
  for (const path of ['/khayt/', '/khayt/ar/', '/khayt/_astro/site.css', '/khayt/favicon.svg']) {
    const headers = sent(path, { address: 'http://localhost:4321/khayt/' });

    assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors 'none'$/);
    assert.equal(headers['Referrer-Policy'], 'no-referrer');
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  }
});

test('pages are asked for anew, and files named for their content are kept', () => {
  const kept = 'public, max-age=31536000, immutable';
  const expected = {
    '/khayt/': 'no-cache',
    '/khayt/ar/networks/jordan/': 'no-cache',
    '/khayt/en/press/a/a-en.pdf': 'no-cache',
    '/khayt/_astro/site.abc.css': kept,
    '/khayt/pagefind/ar/fragment/ar_1.pf_fragment': kept,
    '/khayt/pagefind/ar/pagefind-entry.json': undefined,
  };

  for (const [path, value] of Object.entries(expected)) {
    const headers = sent(path, { address: 'https://example.org/khayt/' });
    assert.equal(headers['Cache-Control'], value, path);
  }
});

test('icons and open data may be used by pages elsewhere, and nothing else', () => {
  const [resource, origin] = ['Cross-Origin-Resource-Policy', 'Access-Control-Allow-Origin'];
  for (const path of [
    '/icons/gcm-17-ar-tile.svg',
    '/icons/gcm-icons-ar.zip',
    '/api/v1/icons.json',
  ]) {
    const headers = sent(path, {});

    assert.deepEqual([headers[resource], headers[origin]], ['cross-origin', '*'], path);
  }
  for (const path of ['/', '/ar/', '/ar/icons/gcm-17/', '/favicon.svg', '/_astro/site.css']) {
    const headers = sent(path, {});

    assert.deepEqual([headers[resource], headers[origin]], ['same-origin', undefined], path);
  }
});

test('only the demonstration asks not to be indexed', () => {
  assert.equal(sent('/ar/', { edition: 'demonstration' })['X-Robots-Tag'], 'noindex');
  assert.equal(sent('/ar/', { edition: 'official' })['X-Robots-Tag'], undefined);
});

test('only a site that has its whole host to itself binds that host to encryption', () => {
  const name = 'Strict-Transport-Security';

  assert.match(sent('/', { address: 'https://example.org/' })[name] ?? '', /^max-age=\d+$/);
  assert.equal(sent('/khayt/', { address: 'https://example.org/khayt/' })[name], undefined);
  assert.equal(sent('/', { address: 'http://localhost:4321/' })[name], undefined);
});

test('nginx is given every header once', () => {
  const site = aSite({});
  const text = nginxHeaders(headerRules(site, atRoot), basePath(site));
  const names = Array.from(text.matchAll(/^add_header ([\w-]+) /gm), ([, name]) => name);

  assert.deepEqual(names, [...new Set(names)]);
  assert.ok(names.includes('Cache-Control') && names.includes('Permissions-Policy'));
});

type Facts = ReturnType<typeof aContent>['site']['facts'];

function aSite(facts: Partial<Facts>) {
  const { site } = aContent();
  return { ...site, facts: { ...site.facts, ...facts } };
}

function sent(path: string, facts: Partial<Facts>): Record<string, string> {
  const site = aSite({ address: 'http://localhost:4321/', ...facts });
  return headersFor(path, servedHeadersIn(hostHeaders(headerRules(site, atRoot), basePath(site))));
}
