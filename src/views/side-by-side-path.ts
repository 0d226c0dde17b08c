import type { Content, PressNote } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { entryParts, pagePath } from './urls.ts';

/** Where a reader finds a note in both languages; `undefined` where it is told in one only. */
export function sideBySidePath(
  note: PressNote,
  { site }: Pick<Content, 'site'>,
  reader: Locale,
): string | undefined {
  return otherTelling(note, reader) && pagePath(site, reader, ...sideBySideParts(note.id));
}

/** The language beside a reader's own; `undefined` where the note is not told in both. */
export function otherTelling({ tellings }: PressNote, reader: Locale): Locale | undefined {
  const told = toldIn(tellings);
  return told.includes(reader)
    ? localeList.find((locale) => locale !== reader && told.includes(locale))
    : undefined;
}

/** Where the page stands below its language. */
export function sideBySideParts(id: string): string[] {
  return [...entryParts('press', id), 'side-by-side'];
}
