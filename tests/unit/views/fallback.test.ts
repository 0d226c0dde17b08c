import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkPageView } from '../../../src/views/network-page.ts';
import { pressNoteView } from '../../../src/views/press-note.ts';
import { siteIndex } from '../../../src/views/site-index.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion, inArabic, inEnglish } from './a-region.ts';

const onlyArabic = aNetwork({}, { ar: inArabic });
const onlyEnglish = aNetwork({}, { en: inEnglish });

test('a network told only in Arabic is shown in Arabic to an English reader, and says so', () => {
  const page = networkPageView(onlyArabic, aRegion({ networks: [onlyArabic] }), 'en');

  assert.equal(page?.title, inArabic.title);
  assert.deepEqual(page?.body, inArabic.body);
  assert.deepEqual(page?.shown, {
    locale: 'ar',
    dir: 'rtl',
    isTranslated: false,
    notice: 'This page has not been written in English yet. It is shown in Arabic.',
  });
});

test('a network told only in English is shown in English to an Arabic reader, and says so', () => {
  const page = networkPageView(onlyEnglish, aRegion({ networks: [onlyEnglish] }), 'ar');

  assert.equal(page?.shown.locale, 'en');
  assert.equal(
    page?.shown.notice,
    'لم تُكتب هذه الصفحة بالعربية بعد، ويرد أدناه نصها باللغة الإنكليزية.',
  );
});

test('what stands around an untranslated text is in the reader’s language', () => {
  const page = networkPageView(onlyArabic, aRegion({ networks: [onlyArabic] }), 'en');

  assert.equal(page?.frame.locale, 'en');
  assert.equal(page?.country, 'Country one');
  assert.equal(page?.kind, 'National network');
  assert.equal(page?.updated.text, '4 March 2024');
});

test('an untranslated page is a copy for machines: canonical to the text, no hreflang', () => {
  const { head } = networkPageView(onlyArabic, aRegion(), 'en') ?? {};

  assert.equal(head?.canonical, 'https://khayt.test/ar/networks/a-network/');
  assert.deepEqual(head?.alternates, []);
});

test('a text in the reader’s own language has no notice', () => {
  for (const reader of ['ar', 'en'] as const) {
    const page = networkPageView(aNetwork(), aRegion(), reader);

    assert.equal(page?.shown.notice, undefined);
    assert.equal(page?.shown.isTranslated, true);
    assert.equal(page?.head.alternates.length, 2);
  }
});

test('a note told only in Arabic is shown to an English reader the same way', () => {
  const { ar } = aNote().tellings;
  const note = { ...aNote(), tellings: { ...(ar && { ar }) } };

  const page = pressNoteView(note, aRegion({ press: [note] }), 'en', {});

  assert.equal(page?.title, ar?.title);
  assert.deepEqual(page?.keyPoints, ar?.key_points);
  assert.equal(page?.shown.isTranslated, false);
  assert.equal(page?.head.canonical, 'https://khayt.test/ar/press/2024-01-02-a-note/');
});

test('what is told in no language has no page, and stands in no list', () => {
  const network = aNetwork({}, {});
  const note = { ...aNote(), tellings: {} };
  const content = aRegion({ networks: [network], press: [note] });

  assert.equal(networkPageView(network, content, 'ar'), undefined);
  assert.equal(pressNoteView(note, content, 'ar', {}), undefined);
  assert.deepEqual(
    siteIndex(content, 'ar').flatMap(({ items }) => items.map(({ href }) => href)),
    ['/ar/figures/', '/ar/sources/', '/ar/countries/', '/ar/feeds/', '/ar/data/', '/ar/verify/'],
  );
});

test('a list marks the language of each title that is not the reader’s', () => {
  const content = aRegion({ networks: [onlyArabic, aNetwork({}, undefined, 'another')] });

  const [networks] = siteIndex(content, 'en');

  assert.deepEqual(
    networks?.items.map(({ title, lang }) => [title, lang]),
    [
      [inEnglish.title, 'en'],
      [inArabic.title, 'ar'],
    ],
  );
});
