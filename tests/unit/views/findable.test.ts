import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concepts, initialsOf } from '../../../src/views/concepts.ts';
import { findables } from '../../../src/views/findable.ts';
import { aContent, aNote } from '../artefacts/a-content.ts';
import { anIcon } from './a-compact.ts';

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

test('a page is found by the search words of its editors in its own language, an icon as well, and an offer by the site’s own', () => {
  const page = aNote();
  const icon = anIcon(1);
  const content = { ...aContent(page), icons: [icon] };
  Object.assign(page.tellings.en ?? {}, { keywords: ['cookies'] });
  Object.assign(icon.tellings.ar ?? {}, { keywords: ['باسبور'] });
  content.site.tellings.ar.sections.press.keywords = ['إعلام'];

  const found = findables(content);
  const wordsOf = (end: string) => found.find(({ path }) => path.endsWith(end))?.keywords ?? [];

  assert.deepEqual(wordsOf(`en/press/${page.id}/`), ['cookies']);
  assert.ok(!wordsOf(`ar/press/${page.id}/`).includes('cookies'));
  assert.deepEqual(wordsOf(`ar/icons/${icon.id}/`), ['باسبور']);
  assert.deepEqual(wordsOf('ar/press/'), ['إعلام']);
  assert.ok(wordsOf('ar/feeds/').includes('RSS'));
  assert.ok(wordsOf('ar/icons/usage/').length > 0);
});
