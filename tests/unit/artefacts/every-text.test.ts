import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { entryDocx } from '../../../src/artefacts/docx/entry-docx.ts';
import { entryText } from '../../../src/artefacts/entry-text.ts';
import { pressWith } from '../../../src/artefacts/press-pdf.ts';
import { type EntryJob, entryJobs } from '../../../src/build/entry-jobs.ts';
import { filedEntries } from '../../../src/build/filed-entries.ts';
import { readPressKit } from '../../../src/build/press-kit.ts';
import { plainText } from '../../../src/domain/prose.ts';
import { toldIn } from '../../../src/domain/telling.ts';
import { type Locale, localeList } from '../../../src/i18n/locales.ts';
import { conditionsFrom } from '../../../src/reading/conditions.ts';
import { readFolder } from '../../../src/reading/folder.ts';
import { bare, converted } from './docx-readers.ts';
import { has, readBy, textOf } from './pdf-readers.ts';

// Every file of every text that the project's own content offers, read by other programs.

const office = { skip: !has('soffice') && 'LibreOffice is not on this machine' };
const readers = {
  skip: !(has('pdftotext') && has('qpdf')) && 'pdftotext and qpdf are not both on this machine',
};
const folder = join(import.meta.dirname, '../../../content');

let jobs: EntryJob[];
let words: Map<string, string[]>;
let notices: Record<Locale, string>;
before(async () => {
  const reading = await readFolder(folder, conditionsFrom({}));
  if (!reading.ok) assert.fail(folder);
  const { content } = reading;
  jobs = entryJobs(content, [], 'a fingerprint');
  words = new Map(
    filedEntries(content).flatMap(({ collection, id, tellings }) =>
      toldIn(tellings).map((locale): [string, string[]] => {
        const told = tellings[locale];
        const body = plainText(told?.body ?? []).split('\n');
        return [
          `${locale}/${collection}/${id}`,
          [told?.title ?? '', told?.summary ?? '', ...body].map(bare),
        ];
      }),
    ),
  );
  notices = {
    ar: bare(content.site.tellings.ar.notice),
    en: bare(content.site.tellings.en.notice),
  };
});

test(
  'every PDF is sound, says that it is a demonstration, and five phrases of its text are found',
  readers,
  async () => {
    const press = pressWith(await readPressKit());
    const pdfs = jobsOf('pdf');

    for (const { path, sheet } of pdfs) {
      const { bytes } = press('entry.typ', sheet);
      readBy('qpdf', bytes, (file) => ['--check', file]);
      const text = bare(textOf(bytes));
      const phrases = wordsOf(path).flatMap(phrasesIn);
      const missing = phrases.filter((phrase) => !text.includes(phrase));

      assert.ok(phrases.length - missing.length >= 5, `${path}: ${missing}`);
      assert.ok(missing.length <= phrases.length / 4, `${path}: ${missing}`);
      for (const phrase of phrasesIn(notices[sheet.lang])) assert.ok(text.includes(phrase), phrase);
    }
    assert.ok(pdfs.length > 4 * localeList.length);
  },
);

test('LibreOffice reads every word of every DOCX, in order', office, async () => {
  const own = jobsOf('docx');
  const files = await Promise.all(own.map(({ sheet }) => entryDocx(sheet)));

  const texts = converted(files, 'txt:Text').map((text) => bare(text.toString()));

  for (const [index, { path, sheet }] of own.entries()) {
    assertInOrder(texts[index] ?? '', wordsOf(path), path);
    assert.ok(texts[index]?.includes(notices[sheet.lang]), path);
  }
  assert.ok(own.length > 3 * localeList.length);
});

test('every word of every text stands in its TXT, in order', () => {
  for (const { path, sheet } of jobsOf('txt')) {
    const text = entryText(sheet);

    assertInOrder(withoutAddresses(text), wordsOf(path), path);
    assert.ok(bare(text).includes(notices[sheet.lang]), path);
    assert.equal(text, text.normalize('NFC'), path);
  }
});

function jobsOf(format: EntryJob['format']): EntryJob[] {
  return jobs.filter((job) => job.format === format);
}

function wordsOf(path: string): string[] {
  const own = words.get(path.slice(0, path.lastIndexOf('/')));
  return own ?? assert.fail(path);
}

/**
 * What somebody might look for in a text: some words without a mark among them. Readers of files put
 * Arabic marks of vowels, and the space beside a mark, on either side; the number of a source stands between words.
 */
function phrasesIn(line: string): string[] {
  return line
    .split(/[^\p{L}\s]+|\S*[\u064b-\u0652]\S*/u)
    .map((part) => part.trim().split(' ').slice(0, 6))
    .flatMap((own) => (own.length >= 3 ? [own.join(' ')] : []));
}

/** A TXT says after its words where a link leads. */
function withoutAddresses(text: string): string {
  return bare(text.replaceAll(/ <[^>]*>/g, ''));
}

function assertInOrder(text: string, lines: readonly string[], path: string): void {
  let from = 0;
  for (const line of lines) {
    const at = text.indexOf(line, from);
    assert.ok(
      at >= 0,
      `${path}: “${line}” does not follow “…${text.slice(Math.max(0, from - 40), from)}”`,
    );
    from = at + line.length;
  }
}
