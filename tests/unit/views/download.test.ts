import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Made } from '../../../src/domain/made.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { entryFilePath, entryFiles, kitPath } from '../../../src/views/download.ts';
import { pressNoteView } from '../../../src/views/press-note.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

const id = '2024-01-02-a-note';
const arabic = 'ar/press/2024-01-02-a-note/2024-01-02-a-note-ar.pdf';
const english = 'en/press/2024-01-02-a-note/2024-01-02-a-note-en.pdf';
const text = 'en/press/2024-01-02-a-note/2024-01-02-a-note-en.docx';
const content = aRegion({ press: [aNote()], address: 'https://khayt.test/base/' });

test('a file stands beside its page, named after the entry and its language', () => {
  assert.equal(entryFilePath('press', id, 'ar', 'pdf'), arabic);
  assert.equal(entryFilePath('press', id, 'en', 'docx'), text);
  assert.equal(
    entryFilePath('networks', 'jordan', 'en', 'pdf'),
    'en/networks/jordan/jordan-en.pdf',
  );
});

test('a download says format, language, pages and size in the reader’s words', () => {
  const words = (reader: 'ar' | 'en', pages: number, size: number) =>
    filesOf('ar', reader, { [arabic]: { size, pages } })[0]?.words;

  assert.equal(words('en', 1, 92_000), 'PDF, Arabic, 1 page, 92 KB');
  assert.equal(words('en', 3, 1_200_000), 'PDF, Arabic, 3 pages, 1.2 MB');
  assert.equal(words('ar', 1, 92_000), 'PDF، العربية، صفحة واحدة، 92 كيلوبايتاً');
  assert.equal(words('ar', 2, 3000), 'PDF، العربية، صفحتان، 3 كيلوبايتات');
  assert.equal(words('ar', 11, 100_000), 'PDF، العربية، 11 صفحة، 100 كيلوبايت');
});

test('a file for word processors has no pages, and is listed after the one for print', () => {
  const made = { [text]: { size: 21_000 }, [english]: { size: 92_000, pages: 3 } };
  const said = (reader: 'ar' | 'en') =>
    filesOf('en', reader, made).map(({ title, words }) => [title, words]);

  assert.deepEqual(said('en'), [
    ['For print', 'PDF, English, 3 pages, 92 KB'],
    ['For editing', 'DOCX, English, 21 KB'],
  ]);
  assert.deepEqual(said('ar'), [
    ['للطباعة', 'PDF، الإنكليزية، 3 صفحات، 92 كيلوبايتاً'],
    ['للتحرير', 'DOCX، الإنكليزية، 21 كيلوبايتاً'],
  ]);
});

test('a download has the language of the file, whoever reads the page', () => {
  const made = { [english]: { size: 1000, pages: 1 } };

  const [download] = filesOf('en', 'ar', made);

  assert.deepEqual([download?.lang, download?.title], ['en', 'للطباعة']);
  assert.equal(download?.href, `/base/${english}`);
});

test('a kit says every language that it holds, and is listed last', () => {
  const kit = `media/press/${id}/${id}-kit.zip`;
  const made = { [kit]: { size: 900_000 }, [arabic]: { size: 92_000, pages: 2 } };
  const last = (reader: Locale) => pressNoteView(aNote(), content, reader, made)?.downloads.at(-1);

  assert.equal(kitPath('press', id), kit);
  assert.deepEqual(
    [last('en')?.words, last('en')?.lang],
    ['ZIP, Arabic and English, 900 KB', undefined],
  );
  assert.deepEqual(
    [last('ar')?.words, last('ar')?.href],
    ['ZIP، العربية والإنكليزية، 900 كيلوبايت', `/base/${kit}`],
  );
});

test('a file that was not made is not offered', () => {
  assert.deepEqual(filesOf('ar', 'ar', {}), []);
  assert.deepEqual(pressNoteView(aNote(), content, 'ar', {})?.downloads, []);
});

test('a note offers its files in the language in which it is shown', () => {
  const made = { [arabic]: { size: 1000, pages: 1 }, [english]: { size: 1000, pages: 1 } };
  const { ar } = aNote().tellings;
  const onlyArabic = { ...aNote(), tellings: { ...(ar && { ar }) } };
  const offered = (note = aNote()) =>
    pressNoteView(note, content, 'en', made)?.downloads.map(({ lang }) => lang);

  assert.deepEqual(offered(), ['en']);
  assert.deepEqual(offered(onlyArabic), ['ar']);
});

function filesOf(told: Locale, reader: Locale, made: Made) {
  return entryFiles('press', id, told, { content, reader, made });
}
