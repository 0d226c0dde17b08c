import { translator } from '../i18n/translate.ts';
import type { PressNoteView } from '../views/press-note.ts';
import { type EntrySheet, entrySheet } from './entry-sheet.ts';
import { list, panel, paragraph, titled } from './sheet-blocks.ts';

/** What the file of a note says, in the language of its view. */
export function noteSheet(view: PressNoteView): EntrySheet {
  const t = translator(view.frame.locale);
  const points = list(view.keyPoints.map((point) => paragraph(point)));
  return entrySheet(view, view, {
    sample: view.sample,
    opening: titled(t('press.key_points'), [panel(...points)]),
    figures: { title: t('press.figures'), content: view.figures },
    notes: t('press.notes'),
  });
}
