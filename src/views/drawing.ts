import type { AnyEntry, Content } from '../domain/content.ts';
import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { type DrawingParts, drawingParts } from './drawing-parts.ts';
import { type Picture, pictureFileName, picturePath } from './picture.ts';

/** A drawing in one language: every word and number that it shows, and what its file says of itself. */
export type DrawingSheet = DrawingParts & {
  lang: Locale;
  dir: Direction;
  title: string;
  about: DrawingAbout;
};

/** What stands in the file of a drawing and is not seen. */
export interface DrawingAbout {
  text: string;
  credit: string;
  licence: string;
  notice: string;
}

/** A drawing that is to be made, and where it will stand below the site's root. */
export interface WantedDrawing {
  path: string;
  sheet: DrawingSheet;
}

/** The drawings of an entry for a reader. */
export function wantedDrawings(entry: AnyEntry, content: Content, reader: Locale): WantedDrawing[] {
  const { collection, id, facts } = entry;
  if (!('pictures' in facts)) return [];
  return facts.pictures.flatMap((picture) => {
    const sheet = drawingSheet(picture, content, reader);
    const path = picturePath(collection, id, pictureFileName(picture, reader));
    return sheet ? [{ path, sheet }] : [];
  });
}

function drawingSheet(
  { drawing, alt, credit, licence }: Picture,
  content: Content,
  reader: Locale,
): DrawingSheet | undefined {
  if (!drawing) return undefined;
  const notice = content.site.tellings[reader].notice;
  return {
    ...drawingParts[drawing.kind](drawing.statistics, content, reader),
    lang: reader,
    dir: locales[reader].dir,
    title: drawing.title[reader],
    about: { text: alt[reader], credit: credit[reader], licence, notice },
  };
}
