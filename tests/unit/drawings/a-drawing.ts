import type { Content, PressNote } from '../../../src/domain/content.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { type DrawingSheet, wantedDrawings } from '../../../src/views/drawing.ts';
import { aNote } from '../artefacts/a-content.ts';

type Picture = PressNote['facts']['pictures'][number];
type Kind = NonNullable<Picture['drawing']>['kind'];

/** A picture that the site draws, of some of the figures of the list. */
export function aDrawing(kind: Kind, ...statistics: string[]): Picture {
  return {
    id: 'a-drawing',
    drawing: { kind, title: { ar: 'عنوان الرسم', en: 'Title of the drawing' }, statistics },
    credit: { ar: 'رسم للاختبارات', en: 'Drawn for the tests' },
    licence: 'CC BY 4.0',
    consent: 'no-people',
    alt: { ar: 'رسم للاختبارات: 4\u00a0984', en: 'A drawing for the tests: 4,984' },
  };
}

/** A note that shows pictures. */
export function aPicturedNote(...pictures: Picture[]): PressNote {
  const note = aNote();
  return { ...note, facts: { ...note.facts, pictures } };
}

/** What a picture of a note draws for a reader. */
export function drawn(picture: Picture, content: Content, reader: Locale): DrawingSheet {
  const note = { collection: 'press', ...aPicturedNote(picture) } as const;
  const [wanted] = wantedDrawings(note, content, reader);
  if (!wanted) throw new Error('The picture is no drawing.');
  return wanted.sheet;
}
