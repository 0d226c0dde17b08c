import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concepts, initialsOf } from '../../../src/views/concepts.ts';
import { findables } from '../../../src/views/findable.ts';
import { aContent, aNote } from '../artefacts/a-content.ts';

test('initials are those of English names of three words or more', () => {
  assert.deepEqual(initialsOf('United Arab Emirates'), ['UAE']);
  assert.deepEqual(initialsOf('International Migration Review Forum'), ['IMRF', 'MRF']);
  assert.deepEqual(initialsOf('Arab Regional Process on Migration'), ['ARPM', 'ARP']);
  assert.deepEqual(initialsOf('assisted voluntary return and reintegration'), ['AVRR']);
  assert.deepEqual(initialsOf('Global Compact for Migration'), ['GCM']);
  assert.deepEqual(initialsOf('Saudi Arabia'), []);
  assert.deepEqual(initialsOf('الإمارات العربية المتحدة'), []);
});

test('every name of a thing is known once, in all languages', () => {
  for (const names of concepts(aContent())) {
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.every(Boolean));
  }
});

test('what is found has a place below the root of the site and a name of what it is', () => {
  const found = findables(aContent());

  assert.ok(found.length > 0);
  for (const { path, locale, kind } of found) {
    assert.ok(path.startsWith(`${locale}/`), path);
    assert.ok(kind, path);
  }
  assert.equal(new Set(found.map(({ path }) => path)).size, found.length);
});

test('a page is found by the search words of its editors in every language, and an offer by the site’s own', () => {
  const page = aNote();
  const content = aContent(page);
  Object.assign(page.tellings.en ?? {}, { keywords: ['cookies'] });
  content.site.tellings.ar.sections.press.keywords = ['إعلام'];

  const found = findables(content);
  const namesOf = (end: string) => found.find(({ path }) => path.endsWith(end))?.names ?? [];

  assert.ok(namesOf(`/${page.id}/`).includes('cookies'));
  assert.ok(namesOf('en/press/').includes('إعلام'));
  assert.ok(namesOf('ar/feeds/').includes('RSS'));
});
