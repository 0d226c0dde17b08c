import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { noteSheet } from '../../../src/artefacts/note-sheet.ts';
import { type Pdf, type Press, pressWith } from '../../../src/artefacts/press-pdf.ts';
import { readPressKit } from '../../../src/build/press-kit.ts';
import { aContent } from './a-content.ts';
import { aPicture, aPictured, viewOf } from './a-docx.ts';
import { has, readBy } from './pdf-readers.ts';

let press: Press;
before(async () => {
  press = pressWith(await readPressKit());
});

const qpdf = { skip: !has('qpdf') && 'qpdf is not on this machine' };

test(
  'a picture stands in the file where its bytes are given, with its alternative text',
  qpdf,
  () => {
    const note = aPictured({ body: [{ kind: 'figure', picture: 'a-picture' }] });
    const sheet = noteSheet(viewOf(note, aContent(note), 'en'));
    const pictures = Object.entries(aPicture).map(([src, { bytes }]) => [src, bytes] as const);

    const objectsOf = ({ bytes }: Pdf) => readBy('qpdf', bytes, (file) => ['--json', file]);
    const shown = objectsOf(press('entry.typ', sheet, Object.fromEntries(pictures)));
    const told = objectsOf(press('entry.typ', sheet));

    assert.match(shown, /"\/Subtype": "\/Image"/);
    assert.match(shown, /"\/Alt": "u:What it shows"/);
    assert.doesNotMatch(told, /"\/Subtype": "\/Image"/);
  },
);

test('a picture without alternative text stops the press, which names the page', () => {
  const note = aPictured({ body: [{ kind: 'figure', picture: 'a-picture' }] });
  const told = noteSheet(viewOf(note, aContent(note), 'en'));
  const body = told.body.map((block) => (block.kind === 'figure' ? { ...block, alt: '' } : block));
  const untold = { ...told, body };
  const pictures = Object.entries(aPicture).map(([src, { bytes }]) => [src, bytes] as const);

  assert.throws(
    () => press('entry.typ', untold, Object.fromEntries(pictures)),
    /2024-01-02-a-note.*missing alt text/s,
  );
});
