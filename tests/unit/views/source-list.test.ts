import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/domain/content.ts';
import { sourcesPerPage } from '../../../src/domain/source-order.ts';
import { sourceViews } from '../../../src/views/sources.ts';
import { laterSourcePages, sourcesIndexView } from '../../../src/views/sources-index.ts';
import { resolvedLink, sourcePath } from '../../../src/views/urls.ts';
import { aRegion } from './a-region.ts';
import { anEvent } from './an-event.ts';

test('sources stand by publisher, the latest of each first', () => {
  const content = withSources(
    { id: 'b-old', publisher: 'B', year: 2019 },
    { id: 'a', publisher: 'A' },
    { id: 'b-new', publisher: 'B', year: 2024 },
  );

  const { groups } = sourcesIndexView(content, 'en');

  assert.deepEqual(
    groups.map(({ title, items }) => [title, items.map(({ id }) => id)]),
    [
      ['A', ['a']],
      ['B', ['b-new', 'b-old']],
    ],
  );
});

test('a source names the pages that cite it, and those that show a figure which rests on it', () => {
  const body = [{ kind: 'statistic', statistic: 'a-figure' }] as const;
  const showing = anEvent('showing', { sources: [] });
  showing.tellings.en = { title: 'Showing', summary: 'A sentence.', body: [...body] };
  const content = aRegion({ events: [anEvent('citing'), showing] });

  const [source] = sourcesIndexView(content, 'en').list.items;

  assert.deepEqual(
    source?.citedIn.map(({ href }) => href),
    ['/en/events/citing/', '/en/events/showing/', '/en/figures/#a-figure'],
  );
  assert.equal(source?.kind, 'From the body concerned');
});

test('a source that many pages cite names the first of them and the number of the others', () => {
  const events = Array.from({ length: 28 }, (_, at) => anEvent(`event-${at}`));

  const [source] = sourcesIndexView(aRegion({ events }), 'en').list.items;

  assert.equal(source?.citedIn.length, 24);
  assert.equal(source?.more, 'and 5 more pages');
});

test('a link to a source leads to the page on which it stands', () => {
  const ids = Array.from({ length: sourcesPerPage + 1 }, (_, at) => ({
    id: `source-${String(at).padStart(2, '0')}`,
    title: `Title ${at}`,
  }));
  const content = withSources(...ids);
  const last = `source-${sourcesPerPage}`;

  assert.equal(sourcePath(content, 'en', 'source-00'), '/en/sources/#source-00');
  assert.equal(resolvedLink(content, 'ar', `/sources/#${last}`), `/ar/sources/page/2/#${last}`);
  assert.equal(resolvedLink(content, 'ar', '/sources/'), '/ar/sources/');
  assert.deepEqual(
    sourcesIndexView(content, 'en', 2).list.items.map(({ id }) => id),
    [last],
  );
  assert.equal(laterSourcePages(content).length, 2);
});

test('a page’s source says where else it is cited only where it is cited elsewhere', () => {
  const elsewhere = (content: Content) => sourceViews(['a-source'], content, 'en')[0]?.elsewhere;
  const alone = aRegion({ events: [anEvent('one')] });
  alone.reference.statistics = {};

  assert.equal(elsewhere(alone), undefined);
  assert.deepEqual(elsewhere(aRegion({ events: [anEvent('one'), anEvent('two')] })), {
    text: 'Cited on 3 pages',
    href: '/en/sources/#a-source',
  });
});

function withSources(
  ...sources: { id: string; publisher?: string; title?: string; year?: number }[]
) {
  const content = aRegion();
  const { 'a-source': source } = content.reference.sources;
  assert.ok(source);
  const { year: _, ...undated } = source;
  content.reference.sources = Object.fromEntries(
    sources.map((parts) => [parts.id, { ...undated, ...parts }]),
  );
  return content;
}
