import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../../../src/domain/content.ts';
import {
  basePath,
  filePath,
  fullAddress,
  pagePath,
  resolvedLink,
} from '../../../src/views/urls.ts';
import { aRegion } from './a-region.ts';
import { aTerm } from './a-term.ts';

const rootAddress = 'https://khayt.test/';
const deepAddress = 'https://khayt.test/a/khayt/';
const root = siteAt(rootAddress);
const below = siteAt(deepAddress);

test('the base path is that of the site’s address', () => {
  assert.equal(basePath(root), '/');
  assert.equal(basePath(below), '/a/khayt/');
});

test('a page stands below its language, and below the base path', () => {
  assert.equal(pagePath(root, 'ar'), '/ar/');
  assert.equal(pagePath(root, 'ar', 'networks', 'jordan'), '/ar/networks/jordan/');
  assert.equal(pagePath(below, 'en', 'press'), '/a/khayt/en/press/');
});

test('a file stands below the base path, without a slash at its end', () => {
  assert.equal(filePath(root, 'favicon.svg'), '/favicon.svg');
  assert.equal(filePath(below, 'ar', 'site.webmanifest'), '/a/khayt/ar/site.webmanifest');
  assert.equal(filePath(below), '/a/khayt/');
});

test('a full address has the site’s origin and the base path once', () => {
  assert.equal(fullAddress(root, pagePath(root, 'ar')), 'https://khayt.test/ar/');
  assert.equal(fullAddress(below, pagePath(below, 'ar')), 'https://khayt.test/a/khayt/ar/');
});

test('a link within the site gets the reader’s language and the base path', () => {
  const [atRoot, deeper] = [aRegion({ address: rootAddress }), aRegion({ address: deepAddress })];

  assert.equal(resolvedLink(atRoot, 'ar', '/networks/jordan/'), '/ar/networks/jordan/');
  assert.equal(resolvedLink(deeper, 'en', '/press/x/#s-y'), '/a/khayt/en/press/x/#s-y');
  assert.equal(resolvedLink(deeper, 'en', '/'), '/a/khayt/en/');
});

test('a link to a term leads to the page of its theme, one to an unknown term to the glossary', () => {
  const content = aRegion({ address: deepAddress });
  const glossary = { 'a-term': aTerm() };
  const withTerm = { ...content, reference: { ...content.reference, glossary } };

  const href = resolvedLink(withTerm, 'ar', '/glossary/#a-term');

  assert.equal(href, '/a/khayt/ar/glossary/people/#a-term');
  assert.equal(resolvedLink(withTerm, 'en', '/glossary/'), '/a/khayt/en/glossary/');
  assert.equal(resolvedLink(content, 'en', '/glossary/#a-term'), '/a/khayt/en/glossary/#a-term');
});

test('any other link stays as it was written', () => {
  const content = aRegion({ address: deepAddress });

  for (const href of ['#s-part', 'https://un.org/ar/', 'mailto:press@un.org']) {
    assert.equal(resolvedLink(content, 'ar', href), href);
  }
});

function siteAt(address: string): Site {
  return aRegion({ address }).site;
}
