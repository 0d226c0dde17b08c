import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntryOf } from '../../../src/domain/content.ts';
import type { Prose } from '../../../src/domain/prose.ts';
import { correctionsLogRoutes, correctionsPageView } from '../../../src/views/corrections-page.ts';
import { helpPageView } from '../../../src/views/help-page.ts';
import { ownPageView } from '../../../src/views/own-page.ts';
import { ownPageRoutes, plainPages } from '../../../src/views/own-pages.ts';
import { aNote, paragraph, plain } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

test('a page with a template of its own has no place among the others', () => {
  const content = aRegion({ pages: [aPage('about'), aPage('help')] });

  assert.deepEqual(
    plainPages(content).map(({ id }) => id),
    ['about'],
  );
  assert.deepEqual(
    ownPageRoutes('help', content, (_, locale) => locale).map(({ params }) => params.locale),
    ['ar', 'en'],
  );
  assert.deepEqual(
    ownPageRoutes('corrections', content, () => 'a view'),
    [],
  );
});

test('a page begins with its headings when there are four or more', () => {
  const content = aRegion();
  const withHeadings = (count: number) => aPage('about', Array.from({ length: count }, aHeading));

  assert.deepEqual(ownPageView(withHeadings(3), content, 'en')?.contents, []);
  assert.deepEqual(ownPageView(withHeadings(4), content, 'en')?.contents[3], {
    id: 'part-3',
    text: 'Part 3',
  });
});

test('the page for help shows a list of links to other sites large, without joining marks', () => {
  const list: Prose = [
    ...paragraph('Before.'),
    { kind: 'list', ordered: false, items: [aLink('https://a.test/', ', for some;')] },
    { kind: 'list', ordered: false, items: [aLink('/about/', '.')] },
  ];

  const page = helpPageView(aPage('help', list), aRegion(), 'en');

  assert.deepEqual(
    page?.parts.map(({ kind }) => kind),
    ['text', 'links', 'text'],
  );
  assert.deepEqual(page?.parts[1], {
    kind: 'links',
    links: [{ href: 'https://a.test/', name: [plain('A name')], words: [plain('for some')] }],
  });
});

test('the log has all corrections and withdrawals of the site, the latest first', () => {
  const note = aNote();
  const text = { ar: 'صُوِّب الرقم.', en: 'The figure was corrected.' };
  const corrected = {
    ...note,
    facts: { ...note.facts, corrections: [{ on: '2024-02-03', text }] },
  };
  const withdrawn = { id: '2024-01-01-b', on: '2024-05-06', redirects: [] };
  const withdrawals = [{ collection: 'press', ...withdrawn } as const];
  const content = aRegion({ press: [corrected], withdrawals });

  const items = correctionsPageView(aPage('corrections'), content, 'en')?.log.items;

  assert.deepEqual(
    items?.map(({ date, href, text: words }) => [date.iso, href, words]),
    [
      [
        '2024-05-06',
        '/en/press/2024-01-01-b/',
        'This text was withdrawn on 6 May 2024 and is no longer available.',
      ],
      ['2024-02-03', '/en/press/2024-01-02-a-note/', 'The figure was corrected.'],
    ],
  );
});

test('a log of more than thirty has later pages, where there is a page of corrections', () => {
  const withdrawals = Array.from({ length: 31 }, (_, index) => ({
    collection: 'press' as const,
    id: `2024-01-01-${index}`,
    on: '2024-05-06',
    redirects: [],
  }));
  const content = aRegion({ withdrawals, pages: [aPage('corrections')] });

  assert.deepEqual(
    correctionsLogRoutes(content).map(({ params }) => params),
    [
      { locale: 'ar', page: '2' },
      { locale: 'en', page: '2' },
    ],
  );
  assert.deepEqual(correctionsLogRoutes({ ...content, pages: [] }), []);
});

function aPage(id: string, body: Prose = paragraph('A paragraph.')): EntryOf<'pages'> {
  const text = { title: 'A page', summary: 'A sentence about the page.', body };
  return {
    id,
    facts: {
      published: '2024-01-02',
      updated: '2024-03-04',
      clearance: 'cleared',
      sources: [],
      pictures: [],
      signoffs: [],
      corrections: [],
      redirects: [],
    },
    tellings: { ar: text, en: text },
  };
}

function aHeading(_: unknown, index: number): Prose[number] {
  return { kind: 'heading', level: 2, id: `part-${index}`, runs: [plain(`Part ${index}`)] };
}

function aLink(href: string, after: string): Prose {
  return [
    { kind: 'paragraph', runs: [{ kind: 'link', href, runs: [plain('A name')] }, plain(after)] },
  ];
}
