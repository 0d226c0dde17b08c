import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitemapPages } from '../../../src/views/sitemap.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion, inArabic } from './a-region.ts';
import { aTerm } from './a-term.ts';

const content = aRegion({
  address: 'https://khayt.test/base/',
  networks: [aNetwork(), aNetwork({ updated: '2024-05-06' }, { ar: inArabic }, 'in-arabic')],
  press: [aNote()],
  withdrawals: [
    { collection: 'press', id: '2024-01-01-withdrawn', on: '2024-07-01', redirects: [] },
  ],
});
const base = 'https://khayt.test/base/';

test('every page that somebody may look for is in the sitemap, once, and no other', () => {
  const addresses = sitemapPages(content).map(({ address }) => address.replace(base, '/'));

  assert.deepEqual(addresses, [
    '/',
    '/ar/',
    '/en/',
    '/ar/networks/',
    '/en/networks/',
    '/ar/press/',
    '/en/press/',
    '/ar/figures/',
    '/en/figures/',
    '/ar/sources/',
    '/en/sources/',
    '/ar/countries/',
    '/en/countries/',
    '/ar/feeds/',
    '/en/feeds/',
    '/ar/data/',
    '/en/data/',
    '/ar/verify/',
    '/en/verify/',
    '/ar/networks/a-network/',
    '/en/networks/a-network/',
    '/ar/networks/in-arabic/',
    '/ar/press/2024-01-02-a-note/',
    '/en/press/2024-01-02-a-note/',
  ]);
});

test('a page told in one language has no alternates, and the untranslated copy is not there', () => {
  const pages = sitemapPages(content).filter(({ address }) => address.includes('in-arabic'));

  assert.deepEqual(
    pages.map(({ alternates }) => alternates),
    [[]],
  );
});

test('alternates are the same on both sides, and only the homes have a default', () => {
  const pages = sitemapPages(content);
  const of = (path: string) => pages.find(({ address }) => address === base + path)?.alternates;

  assert.deepEqual(of('ar/networks/a-network/'), [
    { hreflang: 'ar', href: `${base}ar/networks/a-network/` },
    { hreflang: 'en', href: `${base}en/networks/a-network/` },
  ]);
  for (const path of ['networks/', 'press/', 'networks/a-network/', '']) {
    assert.deepEqual(of(`ar/${path}`), of(`en/${path}`), path);
  }
  assert.deepEqual(
    pages
      .filter(({ alternates }) => alternates.some(({ hreflang }) => hreflang === 'x-default'))
      .map(({ address }) => address),
    [base, `${base}ar/`, `${base}en/`],
  );
});

test('an entry’s page is as old as the entry, a list as its youngest entry', () => {
  const pages = sitemapPages(content);
  const updated = (path: string) => pages.find(({ address }) => address === base + path)?.updated;

  assert.equal(updated('ar/networks/a-network/'), '2024-03-04');
  assert.equal(updated('ar/networks/in-arabic/'), '2024-05-06');
  assert.equal(updated('en/networks/'), '2024-05-06');
  assert.equal(updated(''), '2024-05-06');
});

test('a site without entries is as old as itself', () => {
  assert.deepEqual(
    new Set(sitemapPages(aRegion()).map(({ updated }) => updated)),
    new Set(['2024-01-01']),
  );
});

test('the themes of the glossary are in the sitemap, in every language', () => {
  const glossary = { 'a-term': aTerm({ theme: 'work' }) };
  const withTerm = { ...content, reference: { ...content.reference, glossary } };

  const addresses = sitemapPages(withTerm).map(({ address }) => address.replace(base, '/'));

  assert.deepEqual(
    addresses.filter((address) => address.includes('glossary')),
    ['/ar/glossary/', '/en/glossary/', '/ar/glossary/work/', '/en/glossary/work/'],
  );
});
