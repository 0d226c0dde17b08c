import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/domain/content.ts';
import type { Source } from '../../../src/schema/reference.ts';
import { pressNoteView } from '../../../src/views/press-note.ts';
import { sourceViews } from '../../../src/views/sources.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

test('sources stand in the order given, each once, numbered from one', () => {
  const content = withSources({ b: {}, a: {}, c: {} });

  assert.deepEqual(
    sourceViews(['a', 'b', 'a', 'c'], content, 'en').map(({ id, number }) => [id, number]),
    [
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ],
  );
});

test('a source says its language to whoever reads another one', () => {
  const content = withSources({ a: { language: 'ar', title: 'مصدر' } });
  const [english] = sourceViews(['a'], content, 'en');
  const [arabic] = sourceViews(['a'], content, 'ar');

  assert.deepEqual(
    [english?.lang, english?.dir, english?.languageNote],
    ['ar', 'rtl', 'In Arabic'],
  );
  assert.deepEqual([arabic?.lang, arabic?.dir, arabic?.languageNote], ['ar', 'rtl', undefined]);
});

test('a publisher’s name has the language that it is written in', () => {
  const publisherLang = (publisher: string, language: 'ar' | 'en') =>
    sourceViews(['a'], withSources({ a: { publisher, language } }), 'en')[0]?.publisherLang;

  assert.equal(publisherLang('UN News', 'en'), 'en');
  assert.equal(publisherLang('UN News', 'ar'), 'en');
  assert.equal(publisherLang('أخبار الأمم المتحدة', 'ar'), 'ar');
  assert.equal(publisherLang('أخبار الأمم المتحدة', 'en'), 'ar');
});

test('a source that is not in the list stops the build, by name', () => {
  assert.throws(() => sourceViews(['nothing'], aRegion(), 'en'), /sources\.yaml has no nothing\./);
});

test('a note’s sources are those of its text, then of its figures, then its own', () => {
  const content = withSources({ own: {}, figures: {}, cited: {} });
  const { 'a-figure': figure } = content.reference.statistics;
  assert.ok(figure);
  content.reference.statistics = { 'a-figure': { ...figure, sources: ['figures'] } };
  const note = aNote({
    body: [{ kind: 'paragraph', runs: [{ kind: 'cite', source: 'cited' }] }],
  });
  note.facts.sources = ['own', 'cited'];

  assert.deepEqual(pressNoteView(note, content, 'en', {})?.numbers, {
    cited: 1,
    figures: 2,
    own: 3,
  });
});

function withSources(sources: Record<string, Partial<Source>>): Content {
  const content = aRegion();
  const { 'a-source': source } = content.reference.sources;
  assert.ok(source);
  content.reference.sources = Object.fromEntries(
    Object.entries(sources).map(([id, parts]) => [id, { ...source, ...parts, id }]),
  );
  return content;
}
