import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../src/domain/prose.ts';
import { pressNoteView } from '../../../src/views/press-note.ts';
import { sideBySideView } from '../../../src/views/side-by-side.ts';
import { sitemapPages } from '../../../src/views/sitemap.ts';
import { aContent, aNote } from '../artefacts/a-content.ts';

const note = aNote();
const content = aContent(note);

test('the reader’s language comes first, and each language says its own name', () => {
  const columns = (['ar', 'en'] as const).map((reader) =>
    sideBySideView(note, content, reader, {})?.columns.map(({ label, dir }) => [label, dir]),
  );

  assert.deepEqual(columns, [
    [
      ['العربية', 'rtl'],
      ['English', 'ltr'],
    ],
    [
      ['English', 'ltr'],
      ['العربية', 'rtl'],
    ],
  ]);
});

test('a note stands whole in both columns, from its title to the contact', () => {
  const view = sideBySideView(note, content, 'en', {});
  assert.ok(view);

  for (const [side, locale] of [
    [0, 'en'],
    [1, 'ar'],
  ] as const) {
    const said = view.rows
      .flatMap(({ cells }) => cells[side] ?? [])
      .map(({ block }) => plainText([block]));
    const page = pressNoteView(note, content, locale, {});
    assert.ok(page);
    const { title, summary, keyPoints, sample = '', end, contact, about, objectives } = page;
    const names = objectives.map(({ name }) => name);
    for (const text of [title, summary, sample, ...keyPoints, end, ...names, about, contact.text]) {
      assert.ok(said.includes(text), text);
    }
  }
});

test('both columns cite a source by one number, that of the list below', () => {
  const view = sideBySideView(note, content, 'ar', {});

  assert.deepEqual(
    view?.sources.map(({ id, number }) => [id, number]),
    Object.entries(view?.numbers ?? {}),
  );
  assert.ok((view?.sources.length ?? 0) > 0);
});

test('a note in one language has no such page, and its own does not lead to one', () => {
  const { ar } = note.tellings;
  assert.ok(ar);
  const inArabic = { ...note, tellings: { ar } };

  for (const reader of ['ar', 'en'] as const) {
    assert.equal(sideBySideView(inArabic, content, reader, {}), undefined);
    assert.equal(pressNoteView(inArabic, content, reader, {})?.sideBySide, undefined);
  }
  assert.equal(
    pressNoteView(note, content, 'ar', {})?.sideBySide,
    `/ar/press/${note.id}/side-by-side/`,
  );
});

test('search engines are led to the note, and not to this page, in the official edition too', () => {
  const { site } = content;
  const official = {
    ...content,
    site: { ...site, facts: { ...site.facts, edition: 'official' as const } },
  };
  const addresses = sitemapPages(official).map(({ address }) => address);

  assert.equal(sideBySideView(note, official, 'ar', {})?.head.robots, 'noindex');
  assert.equal(pressNoteView(note, official, 'ar', {})?.head.robots, undefined);
  assert.deepEqual(
    addresses.filter((address) => address.includes('side-by-side')),
    [],
  );
});
