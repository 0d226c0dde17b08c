import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { iconSetPdf } from '../../../src/artefacts/icons/set-pdf.ts';
import { typeface } from '../../../src/artefacts/icons/typeface.ts';
import { type Press, pressWith } from '../../../src/artefacts/press-pdf.ts';
import { entryJobs } from '../../../src/build/entry-jobs.ts';
import { readIconKit } from '../../../src/build/icon-kit.ts';
import { iconSetCodes, iconSetJobs } from '../../../src/build/icon-set-jobs.ts';
import { readPressKit } from '../../../src/build/press-kit.ts';
import type { Content, PressNote } from '../../../src/domain/content.ts';
import { readCode } from '../../../src/domain/short-code.ts';
import { aNote } from '../artefacts/a-content.ts';
import { has, textOf } from '../artefacts/pdf-readers.ts';
import { aCompact, anIcon } from '../views/a-compact.ts';

const poppler = { skip: !has('pdftotext') && 'pdftotext is not on this machine' };
const printed = /(?<![\dA-Z])([\dBCDFGHJKMNPQRSTVWXZ]{5}-[\dBCDFGHJKMNPQRSTVWXZ]{5})(?![\dA-Z])/;

let press: Press;
before(async () => {
  press = pressWith(await readPressKit());
});

test('a PDF prints the code of its text, and where it can be looked up', poppler, () => {
  for (const { sheet } of pdfsOf(contentWith(aNote()))) {
    const text = textOf(press('entry.typ', sheet).bytes);

    const [, code = ''] = printed.exec(text) ?? assert.fail(text);
    assert.deepEqual(readCode(code), { kind: 'code', code: sheet.code?.code });
    assert.ok(text.includes(`https://khayt.test/${sheet.lang}/verify/`), text);
  }
});

test('the sheet of all icons prints the code of the set', poppler, async () => {
  const content = contentWith();
  const { face } = await readIconKit();
  const jobs = iconSetJobs(content, 'programs');

  const codes = jobs.flatMap((job) => {
    if (job.format !== 'icon-set') return [];
    const text = textOf(iconSetPdf(job.sheet, press, typeface(face)).bytes);
    return [{ locale: job.sheet.lang, code: printed.exec(text)?.[1] }];
  });

  assert.deepEqual(codes, iconSetCodes(content));
  assert.equal(codes.length, 2);
});

test('a code follows from the words and from nothing else', () => {
  const codes = codesOf(contentWith(aNote()));

  assert.equal(new Set(codes).size, 2);
  assert.deepEqual(codesOf(contentWith(aNote())), codes);
  assert.deepEqual(codesOf(contentWith(aNote()), 'other programs'), codes);
});

test('a text that says anything else has another code, and so has the same text elsewhere', () => {
  const codes = codesOf(contentWith(aNote()));
  const others = [
    aNote({ title: 'Another title' }),
    aNote({ summary: 'Another summary' }),
    aNote({ key_points: ['Another point'] }),
    aNote({}, '2024-01-03-a-note'),
  ];

  for (const note of others) {
    const changed = codesOf(contentWith(note));
    assert.deepEqual(
      changed.filter((code) => codes.includes(code)),
      [],
    );
  }
});

function contentWith(...press: PressNote[]): Content {
  return aCompact({ icons: [anIcon(17)], press });
}

function pdfsOf(content: Content, fingerprint = 'programs') {
  return entryJobs(content, [], fingerprint).filter(({ format }) => format === 'pdf');
}

function codesOf(content: Content, fingerprint?: string) {
  return pdfsOf(content, fingerprint).map(({ sheet }) => sheet.code?.code);
}
