import assert from 'node:assert/strict';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { entryDocx } from '../../../src/artefacts/docx/entry-docx.ts';
import { noteSheet } from '../../../src/artefacts/note-sheet.ts';
import type { Content } from '../../../src/domain/content.ts';
import { type Prose, plainText } from '../../../src/domain/prose.ts';
import { toldIn } from '../../../src/domain/telling.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { conditionsFrom } from '../../../src/reading/conditions.ts';
import { readFolder } from '../../../src/reading/folder.ts';
import type { PressNoteView } from '../../../src/views/press-note.ts';
import { aNote, paragraph, plain } from './a-content.ts';
import { aPicture, aPictured, docxOf, viewOf } from './a-docx.ts';
import { bare, converted, namesIn, partOf } from './docx-readers.ts';
import { everyKind, everyWord } from './every-kind.ts';
import { has, readBy } from './pdf-readers.ts';

const office = { skip: !has('soffice') && 'LibreOffice is not on this machine' };
const officeAndPoppler = {
  skip: office.skip || (!has('pdftotext') && 'pdftotext is not on this machine'),
};
const project = join(import.meta.dirname, '../../..');
const fixture = join(project, 'tests/fixtures/minimal/content');
const body = 'word/document.xml';

test('the same note gives the same bytes at another time', async () => {
  const pictured = aPictured({ body: everyKind });
  const first = await docxOf(pictured, 'ar', aPicture);
  mock.timers.enable({ apis: ['Date'], now: Date.UTC(2031, 4, 6) });

  const second = await docxOf(pictured, 'ar', aPicture);

  mock.timers.reset();
  assert.ok(Buffer.from(first).equals(second));
});

test('LibreOffice reads every word of every note, in the order of its page', office, async () => {
  const contents = await Promise.all([join(project, 'content'), fixture].map(contentOf));
  const views = contents.flatMap(everyView);
  const files = await Promise.all(views.map((view) => entryDocx(noteSheet(view))));

  const texts = converted(files, 'txt:Text').map((text) => bare(text.toString()));

  assert.ok(views.length > localeList.length);
  for (const [index, view] of views.entries()) assertInOrder(texts[index] ?? '', wordsOf(view));
});

test('LibreOffice lays an Arabic file out from right to left', officeAndPoppler, async () => {
  const cells = ['first', 'second'].map((word) => [plain(word)]);
  const table: Prose = [{ kind: 'table', head: cells, rows: [] }];
  const [pdf] = converted([await docxOf(aNote({ body: table }), 'ar')], 'pdf');

  const words = readBy('pdftotext', pdf ?? Buffer.alloc(0), (file) => ['-bbox', file, '-']);

  const startOf = (word: string) =>
    Number(new RegExp(`xMin="([\\d.]+)".*>${word}<`).exec(words)?.[1]);
  assert.ok(startOf('first') > startOf('second') + 100);
});

for (const locale of localeList) {
  test(`every word of every kind of block and run stands in the file in ${locale}`, async () => {
    const document = partOf(await docxOf(aNote({ body: everyKind }), locale), body);

    const text = bare(document.replaceAll(/<w:br\/>|<\/w:p>/g, ' ').replaceAll(/<[^>]*>/g, ''));

    assertInOrder(text, everyWord);
  });
}

test('a picture stands in the file with its alternative text, above its caption and credit', async () => {
  const file = await docxOf(aPictured({ body: everyKind }), 'en', aPicture);

  const document = partOf(file, body);

  assert.ok(namesIn(file).some((name) => /^word\/media\/.*\.png$/.test(name)));
  assert.match(document, /<wp:docPr [^>]*descr="What it shows"/);
  assert.match(document, /<\/w:drawing>.*A caption \(A credit\)/s);
});

test('where the bytes of a picture are not given, its caption and credit stand for it', async () => {
  const document = partOf(await docxOf(aPictured({ body: everyKind }), 'en'), body);

  assert.doesNotMatch(document, /<w:drawing>/);
  assert.match(document, /A caption \(A credit\)/);
});

test('the properties say title, language, date and that it is a demonstration', async () => {
  const core = partOf(await docxOf(aNote(), 'ar'), 'docProps/core.xml');

  assert.match(core, /<dc:title>عنوان المذكرة عن الهجرة</);
  assert.match(core, /<dc:language>ar</);
  assert.match(core, /<dc:description>[^<]*ولم تصدره الشبكة\. اسم الموقع !</);
  assert.equal(core.match(/>2024-03-04T00:00:00.000Z</g)?.length, 2);
});

test('what looks like code is text and nothing else', office, async () => {
  const hostile = '<w:p/> &amp; ]]> {page} r:id="rIdAAAAAAAAAAAAAAAAAAAAA" $& %1. <!-- -->';
  const note = aNote({ title: hostile, body: paragraph(hostile) });

  const [text] = converted([await docxOf(note, 'en')], 'txt:Text');

  assert.equal(bare(String(text)).split(hostile).length - 1, 2);
});

async function contentOf(folder: string): Promise<Content> {
  const reading = await readFolder(folder, conditionsFrom({}));
  return reading.ok ? reading.content : assert.fail(folder);
}

function everyView(content: Content): PressNoteView[] {
  return content.press.flatMap((note) =>
    toldIn(note.tellings).map((locale) => viewOf(note, content, locale)),
  );
}

/** What a note says, in its order; of a picture, what is said when it cannot be shown. */
function wordsOf(view: PressNoteView): string[] {
  const said = view.body.flatMap((block) =>
    block.kind === 'figure'
      ? [`${block.shown?.caption ?? block.shown?.alt} (${block.shown?.credit})`]
      : plainText([block]).split('\n'),
  );
  return [
    view.frame.shortName,
    view.kind,
    view.title,
    view.summary,
    ...[view.sample, view.frame.notice].filter((notice) => notice !== undefined),
    ...view.keyPoints,
    ...said,
    ...view.figures.flatMap(({ value, unit, text, notes }) => [`${value} ${unit}`, text, ...notes]),
    view.end,
    ...view.objectives.map(({ name }) => name),
    ...view.sources.flatMap(({ title, publisher, url = '' }) => [title, publisher, url]),
    view.about,
    view.contact.text,
    view.frame.licence,
    view.frame.disclaimer,
  ];
}

function assertInOrder(text: string, words: readonly string[]): void {
  let from = 0;
  for (const word of words.map(bare)) {
    const at = text.indexOf(word, from);
    assert.ok(at >= 0, `“${word}” does not follow “…${text.slice(Math.max(0, from - 40), from)}”`);
    from = at + word.length;
  }
}
