import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/domain/content.ts';
import {
  basePath,
  filePath,
  fullAddress,
  pagePath,
  resolvedLink,
} from '../../../src/views/urls.ts';
import { aRegion } from './a-region.ts';
import { aTerm } from './a-term.ts';

const atRoot = regionAt('https://khayt.test/');
const atPath = regionAt('https://khayt.test/a/khayt/');
const { site: root } = atRoot;
const { site: below } = atPath;

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
  assert.equal(resolvedLink(atRoot, 'ar', '/networks/jordan/'), '/ar/networks/jordan/');
  assert.equal(resolvedLink(atPath, 'en', '/press/x/#s-y'), '/a/khayt/en/press/x/#s-y');
  assert.equal(resolvedLink(atPath, 'en', '/'), '/a/khayt/en/');
});

test('a link to a term leads to the page of its theme, one to an unknown term to the glossary', () => {
  const glossary = { 'a-term': aTerm() };
  const withTerm = { ...atPath, reference: { ...atPath.reference, glossary } };

  const href = resolvedLink(withTerm, 'ar', '/glossary/#a-term');

  assert.equal(href, '/a/khayt/ar/glossary/people/#a-term');
  assert.equal(resolvedLink(withTerm, 'en', '/glossary/'), '/a/khayt/en/glossary/');
  assert.equal(resolvedLink(atPath, 'en', '/glossary/#a-term'), '/a/khayt/en/glossary/#a-term');
});

test('any other link stays as it was written', () => {
  for (const href of ['#s-part', 'https://un.org/ar/', 'mailto:press@un.org']) {
    assert.equal(resolvedLink(atPath, 'ar', href), href);
  }
});

function regionAt(address: string): Content {
  return aRegion({ address });
}
