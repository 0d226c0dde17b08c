import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { noteSheet } from '../../../src/artefacts/note-sheet.ts';
import { type Pdf, type Press, pressWith } from '../../../src/artefacts/press-pdf.ts';
import { readPressKit } from '../../../src/build/press-kit.ts';
import type { PressNote } from '../../../src/domain/content.ts';
import type { Prose } from '../../../src/domain/prose.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { pressNoteView } from '../../../src/views/press-note.ts';
import { aContent, aNote, paragraph, plain } from './a-content.ts';
import { everyKind, everyWord } from './every-kind.ts';
import { has, readBy, textOf } from './pdf-readers.ts';

let press: Press;
before(async () => {
  press = pressWith(await readPressKit());
});

const poppler = { skip: !has('pdftotext') && 'pdftotext is not on this machine' };
const qpdf = { skip: !has('qpdf') && 'qpdf is not on this machine' };

test('the same note gives the same bytes from another press, at another time', async () => {
  const first = pdfOf(aNote(), 'ar');

  const other = pressWith(await readPressKit())('entry.typ', sheetOf(aNote(), 'ar'));

  assert.ok(Buffer.from(first.bytes).equals(other.bytes));
});

test('Arabic phrases are found in the file as they were written', poppler, () => {
  const text = textOf(pdfOf(aNote(), 'ar').bytes);

  for (const phrase of [
    'عنوان المذكرة عن الهجرة',
    'اجتمعت الشبكة الإقليمية المعنية بالهجرة في عام',
    'النقطة الأولى من نقاط المذكرة',
    'القضاء على التمييز',
    'هذا النموذج لهذه الطبعة التجريبية من مصادر عامة',
    'النقاط الرئيسية',
  ]) {
    assert.ok(text.includes(phrase), phrase);
  }
});

test(
  'the file says that it is a sample and a demonstration, and names its sources',
  poppler,
  () => {
    const text = textOf(pdfOf(aNote(), 'en').bytes);

    for (const phrase of [
      'Sample note',
      'The Network has not issued it.',
      'Name of the site !',
      'Published 2 January 2024',
      'Updated 4 March 2024',
      '4,984 units',
      'Year: 2023',
      'Caution: A lower bound.',
      '[1]',
      'A title in English (2023)',
      'https://source.test/a/page',
      '— Ends —',
      'https://khayt.test/en/press/2024-01-02-a-note/',
      'Page 1 of 1',
    ]) {
      assert.ok(text.includes(phrase), phrase);
    }
  },
);

test('what looks like code is text and nothing else', poppler, () => {
  const hostile = '#read("/etc/passwd") $x^2$ \\ * _ @a <b> `c` "d" #{1} // /* ] [ \\u{41} {page}';
  const body: Prose = [
    { kind: 'heading', level: 2, id: 'a', runs: [plain(hostile)] },
    ...paragraph(hostile),
    { kind: 'paragraph', runs: [{ kind: 'link', href: '/a"#b', runs: [plain(hostile)] }] },
  ];

  const note = aNote({ title: hostile, summary: hostile, key_points: [hostile], body });
  const text = textOf(pdfOf(note, 'en').bytes).replaceAll(' ', '');

  const copies = text.split(hostile.replaceAll(' ', '')).length - 1;
  assert.equal(copies, 6);
});

test('every kind of block and run is drawn', poppler, () => {
  const text = textOf(pdfOf(aNote({ body: everyKind }), 'en').bytes);

  for (const word of everyWord) assert.ok(text.includes(word), word);
});

test('pages are counted as an independent reader counts them', poppler, () => {
  const body = Array.from({ length: 60 }, () => paragraph('A line of a long note. '.repeat(9))[0]);

  const pdf = pdfOf(aNote({ body: body.filter((block) => block !== undefined) }), 'en');

  const counted = /Pages:\s+(\d+)/.exec(readBy('pdfinfo', pdf.bytes, (file) => [file]))?.[1];
  assert.ok(pdf.pages > 2);
  assert.equal(pdf.pages, Number(counted));
});

test('title, date and tags are the note’s; the typefaces are inside', poppler, () => {
  const { bytes } = pdfOf(aNote(), 'ar');

  const facts = readBy('pdfinfo', bytes, (file) => [file]);
  const fonts = readBy('pdffonts', bytes, (file) => [file])
    .trim()
    .split('\n')
    .slice(2);

  assert.match(facts, /Title:\s+عنوان المذكرة عن الهجرة/);
  assert.match(facts, /Keywords:\s+نموذج مذكرة, القضاء على التمييز/);
  assert.match(facts, /CreationDate:\s+Mon Mar {2}4 00:00:00 2024 UTC/);
  assert.match(facts, /Tagged:\s+yes/);
  assert.match(facts, /Page size:.*A4/);
  assert.ok(fonts.length > 0);
  for (const font of fonts) assert.match(font, /Amiri.* yes yes yes /);
});

for (const [locale, language, direction, points, notes] of [
  [
    'ar',
    'u:ar',
    '/R2L',
    ['النقاط الرئيسية', 'أرقام', 'ملاحظات للمحررين'],
    ['الأهداف ذات الصلة', 'المصادر', 'عن الشبكة', 'للتواصل'],
  ],
  [
    'en',
    'u:en-GB',
    '/L2R',
    ['Key points', 'Figures', 'Notes to editors'],
    ['Related objectives', 'Sources', 'About the Network', 'Contact'],
  ],
] as const) {
  test(
    `the file in ${locale} is sound, says its language and direction, and has an outline`,
    qpdf,
    () => {
      const { bytes } = pdfOf(aNote(), locale);

      readBy('qpdf', bytes, (file) => ['--check', file]);
      const json = JSON.parse(readBy('qpdf', bytes, (file) => ['--json', file]));

      const catalog = Object.values<{ value?: Record<string, unknown> }>(json.qpdf[1])
        .map(({ value }) => value)
        .find((value) => value?.['/Type'] === '/Catalog');
      assert.equal(catalog?.['/Lang'], language);
      assert.equal(JSON.stringify(catalog?.['/ViewerPreferences']).includes(direction), true);
      const titlesOf = (outlines: { title: string }[]) => outlines.map(({ title }) => title);
      assert.deepEqual(titlesOf(json.outlines), points);
      assert.deepEqual(titlesOf(json.outlines.at(-1).kids), notes);
    },
  );
}

test('a citation without a source in the list, and a letter without a shape, are refused', () => {
  const cited: Prose = [{ kind: 'paragraph', runs: [{ kind: 'cite', source: 'a-source' }] }];
  const view = pressNoteView(aNote({ body: cited }), aContent(), 'en', {});
  assert.ok(view);

  assert.throws(() => noteSheet({ ...view, numbers: {} }), /a-source/);
  assert.throws(() => pdfOf(aNote({ title: '漢' }), 'en'), /2024-01-02-a-note/);
});

function pdfOf(note: PressNote, locale: Locale): Pdf {
  return press('entry.typ', sheetOf(note, locale));
}

function sheetOf(note: PressNote, locale: Locale) {
  const view = pressNoteView(note, aContent(note), locale, {});
  assert.ok(view);
  return noteSheet(view);
}
