import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../../src/views/citation.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aRegion } from './a-region.ts';

const note = { collection: 'press', ...aNote() } as const;
const words = { title: 'A title', kind: 'Sample note' };

test('a citation has title, kind, site, edition, date and address', () => {
  const { text } = citationOf(note, words, 'en', aRegion());

  assert.equal(
    text,
    '“A title” [Sample note]. Name of the site, demonstration edition (not an official publication), 2 January 2024. https://khayt.test/en/press/2024-01-02-a-note/',
  );
});

test('it speaks the language of the text', () => {
  const arabic = citationOf(note, { title: 'عنوان', kind: 'نموذج مذكرة' }, 'ar', aRegion());

  assert.equal(
    arabic.text,
    '«عنوان» [نموذج مذكرة]. اسم الموقع، طبعة تجريبية غير رسمية، 2 كانون الثاني/يناير 2024. https://khayt.test/ar/press/2024-01-02-a-note/',
  );
  assert.equal(arabic.dir, 'rtl');
});

test('the official edition needs no word on its edition', () => {
  const official = citationOf(note, words, 'en', aRegion({ edition: 'official' }));

  assert.equal(
    official.text,
    '“A title” [Sample note]. Name of the site, 2 January 2024. https://khayt.test/en/press/2024-01-02-a-note/',
  );
  assert.doesNotMatch(official.bibtex, /edition/);
});

test('nothing in a title is an instruction to TeX', () => {
  const { bibtex } = citationOf(note, { ...words, title: 'R&D_{1} 5% ~ \\x' }, 'en', aRegion());

  assert.equal(
    bibtex,
    `@misc{2024-01-02-a-note-en,
  title = {{R\\&D\\_\\{1\\} 5\\% \\textasciitilde{} \\textbackslash{}x}},
  howpublished = {Name of the site},
  edition = {demonstration edition (not an official publication)},
  note = {Sample note},
  year = {2024},
  url = {https://khayt.test/en/press/2024-01-02-a-note/},
}`,
  );
});
