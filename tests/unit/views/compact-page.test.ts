import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content, EntryOf } from '../../../src/domain/content.ts';
import { compactPageView } from '../../../src/views/compact-page.ts';
import { ownPageRoutes, plainPages } from '../../../src/views/own-pages.ts';
import { aCompact, history } from './a-compact.ts';

test('the principles stand by their letters, and say how sure their names are', () => {
  const content = aCompact();
  content.reference.principles = { last: principle('last', 'b'), first: principle('first', 'a') };

  const principles = (reader: 'ar' | 'en') =>
    compactPageView(aPage('compact'), content, reader, {})?.principles.map(
      ({ id, certainties }) => [id, certainties],
    );

  assert.deepEqual(principles('en'), [
    ['first', ['From a third party']],
    ['last', ['From a third party']],
  ]);
  assert.deepEqual(principles('ar')?.[0], ['first', ['نقلاً عن طرف ثالث', 'ترجمة عملية']]);
});

test('what the principles rest on is among the sources of the page', () => {
  const content = aCompact();
  content.reference.principles = { first: principle('first', 'a') };

  assert.deepEqual(compactPageView(aPage('compact'), content, 'en', {})?.numbers, {
    'a-source': 1,
  });
});

test('every objective is on the page once, by round table or after them', () => {
  const view = compactPageView(aPage('compact'), aCompact(), 'en', {});

  const ids = [
    ...(view?.tables.flatMap(({ objectives }) => objectives) ?? []),
    ...(view?.others ?? []),
  ];
  assert.deepEqual(
    ids.map(({ id }) => id),
    ['gcm-02', 'gcm-01', 'gcm-17'],
  );
});

test('a page with a template of its own leaves the common one, and needs no entry', () => {
  const pages = [aPage('about'), aPage('compact')];
  const routes = (content: Content) =>
    ownPageRoutes('compact', content, ({ id }) => id).map(({ params }) => params.locale);

  assert.deepEqual(
    plainPages(aCompact({ pages })).map(({ id }) => id),
    ['about'],
  );
  assert.deepEqual(routes(aCompact({ pages })), ['ar', 'en']);
  assert.deepEqual(routes(aCompact()), []);
});

function aPage(id: string): EntryOf<'pages'> {
  return {
    id,
    facts: { ...history, sources: [], pictures: [] },
    tellings: { en: { title: 'A page', summary: 'A sentence.', body: [] } },
  };
}

function principle(id: string, letter: string): Content['reference']['principles'][string] {
  const words = { ar: 'مبدأ', en: 'A principle' };
  return {
    id,
    letter,
    title: words,
    summary: words,
    arabic_status: 'unverified',
    sources: ['a-source'],
    status: 'secondary',
  };
}
