import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryDocx } from '../../../src/artefacts/docx/entry-docx.ts';
import type { DocxPicture } from '../../../src/artefacts/docx/setting.ts';
import { noteSheet } from '../../../src/artefacts/note-sheet.ts';
import type { Content, PressNote } from '../../../src/domain/content.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { type PressNoteView, pressNoteView } from '../../../src/views/press-note.ts';
import { aContent, aNote } from './a-content.ts';
import { namesIn, partOf } from './docx-readers.ts';
import { everyKind } from './every-kind.ts';

const fixture = join(import.meta.dirname, '../../fixtures/minimal/content');

/** A picture's bytes, by the address that the notes of `aPictured` show it with. */
export const aPicture = {
  '/media/press/2024-01-02-a-note/a.png': {
    type: 'png',
    bytes: readFileSync(join(fixture, 'press/2024-05-01-released/square.png')),
    width: 96,
    height: 64,
  },
} as const satisfies Record<string, DocxPicture>;

/** A note with a picture; `told` changes its words. */
export function aPictured(told: Parameters<typeof aNote>[0]): PressNote {
  const note = aNote(told);
  const picture = {
    ...{ id: 'a-picture', file: 'a.png' },
    alt: { ar: 'ما فيها', en: 'What it shows' },
    caption: { ar: 'شرح', en: 'A caption' },
    credit: { ar: 'صاحبها', en: 'A credit' },
    ...{ licence: 'CC BY 4.0', consent: 'no-people' as const },
  };
  return { ...note, facts: { ...note.facts, pictures: [picture] } };
}

/** The file of a note in a language. */
export function docxOf(
  note: PressNote,
  locale: Locale,
  pictures: Readonly<Record<string, DocxPicture>> = {},
  content: Content = aContent(note),
): Promise<Uint8Array> {
  return entryDocx(noteSheet(viewOf(note, content, locale)), pictures);
}

/** What a note says to a reader. */
export function viewOf(note: PressNote, content: Content, locale: Locale): PressNoteView {
  return pressNoteView(note, content, locale, {}) ?? assert.fail(note.id);
}

/** The text of a note with every kind of block, and of the head and foot of its pages. */
export async function everyPart(locale: Locale): Promise<string> {
  const file = await docxOf(aPictured({ body: everyKind }), locale, aPicture);
  const names = namesIn(file).filter((name) =>
    /^word\/(?:document|header\d|footer\d)\.xml$/.test(name),
  );
  return names.map((name) => partOf(file, name)).join('\n');
}
