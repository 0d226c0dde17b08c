import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/domain/content.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { chooserAlternates, type HeadInput, headOf } from '../../../src/views/head.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion } from './a-region.ts';

const site = 'https://khayt.test';

test('a page told in both languages names both, each at its own address', () => {
  for (const reader of ['ar', 'en'] as const) {
    const { canonical, alternates } = head(reader, { told: ['ar', 'en'] });

    assert.equal(canonical, `${site}/${reader}/networks/x/`);
    assert.deepEqual(alternates, [
      { hreflang: 'ar', href: `${site}/ar/networks/x/` },
      { hreflang: 'en', href: `${site}/en/networks/x/` },
    ]);
  }
});

test('a page told in one language names no other, and is its own original', () => {
  const { canonical, alternates } = head('ar', { told: ['ar'] });

  assert.equal(canonical, `${site}/ar/networks/x/`);
  assert.deepEqual(alternates, []);
});

test('a page shown in another language is a copy of that one, and names none', () => {
  const { canonical, alternates, openGraph, jsonLd } = head('en', { told: ['ar'] });

  assert.equal(canonical, `${site}/ar/networks/x/`);
  assert.deepEqual(alternates, []);
  assert.equal(contentOf(openGraph, 'og:url'), canonical);
  assert.equal(contentOf(openGraph, 'og:locale'), 'ar_AR');
  assert.match(JSON.stringify(jsonLd), /"@type":"WebPage".*"inLanguage":"ar"/);
});

test('a page leads to one feed: its country’s, else its section’s, and the home page to that of all', () => {
  const content = aRegion({ networks: [aNetwork()], press: [aNote()] });
  const feedOf = (...path: string[]) => head('ar', { path }, content).feeds[0]?.href;

  assert.equal(feedOf(), '/ar/feeds/all.atom');
  assert.equal(feedOf('press', 'x'), '/ar/feeds/press.atom');
  assert.equal(feedOf('networks'), '/ar/feeds/networks.atom');
  assert.equal(feedOf('networks', 'a-network'), '/ar/feeds/countries/one.atom');
  assert.equal(feedOf('events'), undefined);
  assert.equal(feedOf('about'), undefined);
});

test('only the homes and the chooser are everybody’s default', () => {
  const content = aRegion();
  const everybody = { hreflang: 'x-default', href: `${site}/` };

  assert.deepEqual(head('ar', { path: [] }).alternates.at(-1), everybody);
  assert.deepEqual(head('en', { path: [] }).alternates, chooserAlternates(content));
  assert.deepEqual(chooserAlternates(content), [
    { hreflang: 'ar', href: `${site}/ar/` },
    { hreflang: 'en', href: `${site}/en/` },
    everybody,
  ]);
  assert.ok(
    head('ar', { path: ['networks'] }).alternates.every(({ hreflang }) => hreflang !== 'x-default'),
  );
});

test('the demonstration edition asks not to be indexed, the official one only where nobody means to go', () => {
  const official = aRegion({ edition: 'official' });

  assert.equal(head('ar', {}).robots, 'noindex');
  assert.equal(head('ar', {}, official).robots, undefined);
  assert.equal(head('ar', { isDestination: false }, official).robots, 'noindex');
});

test('the window’s title has the page’s and the site’s; the home’s is the site’s alone', () => {
  assert.equal(head('en', {}).title, 'A page · Name of the site');
  assert.equal(head('ar', { title: 'صفحة' }).title, 'صفحة · اسم الموقع');
  assert.equal(head('en', { path: [] }).title, 'Name of the site');
});

test('what networks show of a page is its title, description and languages', () => {
  const { openGraph } = head('en', { told: ['ar', 'en'] });

  assert.deepEqual(openGraph, [
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: 'A page' },
    { property: 'og:description', content: 'What it says.' },
    { property: 'og:url', content: `${site}/en/networks/x/` },
    { property: 'og:site_name', content: 'Name of the site' },
    { property: 'og:locale', content: 'en_GB' },
    { property: 'og:locale:alternate', content: 'ar_AR' },
  ]);
  assert.equal(contentOf(head('en', { published: '2024-01-02' }).openGraph, 'og:type'), 'article');
});

test('machines read the page, its site, its dates and the way to it, and of no organization', () => {
  const { jsonLd } = head('en', {
    published: '2024-01-02',
    updated: '2024-03-04',
    breadcrumb: [{ title: 'Home', href: '/en/' }, { title: 'A page' }],
  });

  const written = JSON.stringify(jsonLd);
  const { '@graph': graph } = JSON.parse(written);
  assert.deepEqual(
    graph.map((node: Record<string, string>) => node['@type']),
    ['WebSite', 'WebPage', 'BreadcrumbList'],
  );
  assert.equal(graph[1].datePublished, '2024-01-02');
  assert.equal(graph[1].dateModified, '2024-03-04');
  assert.deepEqual(graph[2].itemListElement, [
    { '@type': 'ListItem', position: 1, name: 'Home', item: `${site}/en/` },
    { '@type': 'ListItem', position: 2, name: 'A page', item: `${site}/en/networks/x/` },
  ]);
  assert.doesNotMatch(written, /Organization|publisher|author/);
});

test('under a base path every address has it', () => {
  const content = aRegion({ address: 'https://khayt.test/base/' });

  const { canonical, alternates, manifest, icons } = head('ar', { told: ['ar', 'en'] }, content);

  assert.equal(canonical, `${site}/base/ar/networks/x/`);
  assert.equal(alternates[1]?.href, `${site}/base/en/networks/x/`);
  assert.equal(manifest, '/base/ar/site.webmanifest');
  assert.deepEqual(icons, { svg: '/base/favicon.svg', apple: '/base/apple-touch-icon.png' });
});

function head(reader: Locale, input: Partial<HeadInput>, content: Content = aRegion()) {
  return headOf(content, reader, {
    path: ['networks', 'x'],
    title: 'A page',
    description: 'What it says.',
    told: ['ar', 'en'],
    breadcrumb: [],
    ...input,
  });
}

function contentOf(openGraph: { property: string; content: string }[], name: string) {
  return openGraph.find(({ property }) => property === name)?.content;
}
