import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPageView } from '../../../src/views/document-page.ts';
import { documentsIndexView } from '../../../src/views/documents-index.ts';
import { aRegion } from './a-region.ts';
import { aDocument, anEvent } from './an-event.ts';

test('documents stand by kind, the latest of each first and the undated last', () => {
  const documents = [
    aDocument('undated'),
    aDocument('older', { issued: '2020' }),
    aDocument('newer', { issued: '2024-06' }),
    aDocument('resolution', { kind: 'resolution', issued: '2018-12-19' }),
  ];

  const { groups } = documentsIndexView(aRegion({ documents }), 'en');

  assert.deepEqual(
    groups.map(({ title, items }) => [title, items.map(({ id }) => id)]),
    [
      ['Resolutions', ['resolution']],
      ['Reports', ['newer', 'older', 'undated']],
    ],
  );
});

test('a document says what was published, in which language, and where this site cites it', () => {
  const document = aDocument('own', { issued: '2024-06', symbol: 'A/1' });
  const content = aRegion({ documents: [document], events: [anEvent('citing')] });

  const view = documentPageView(document, content, 'ar', {});

  assert.equal(view?.kind, 'تقرير');
  assert.deepEqual([view?.issued, view?.symbol], ['حزيران/يونيه 2024', 'A/1']);
  assert.deepEqual(
    [view?.language, view?.document.languageNote, view?.document.url],
    ['الإنكليزية', 'باللغة الإنكليزية', 'https://source.test/a/page'],
  );
  assert.deepEqual(
    view?.related.map(({ collection, cards }) => [collection, cards.map(({ id }) => id)]),
    [['events', ['citing']]],
  );
});
