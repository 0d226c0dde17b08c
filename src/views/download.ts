import type { Content } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { formatSize } from '../i18n/format.ts';
import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { basePath } from './urls.ts';

/** A file to take home: what it is, and format, language, pages and size in words. */
export interface Download {
  href: string;
  fileName: string;
  format: string;
  title: string;
  words: string;
  lang: Locale;
  dir: Direction;
}

/** The formats that every note is offered in, in the order they are listed. */
export const noteFormats = ['pdf', 'docx'] as const;

export type NoteFormat = (typeof noteFormats)[number];

/** Where a note's file stands below the site's root: `ar/press/<id>/<id>-ar.pdf`. */
export function noteFilePath(id: string, locale: Locale, format: NoteFormat): string {
  return `${locale}/press/${id}/${id}-${locale}.${format}`;
}

/** A note's files in one language: those that have been made (none in `npm run dev` of a fresh clone). */
export function noteFiles(
  id: string,
  locale: Locale,
  content: Content,
  reader: Locale,
  made: Made,
): Download[] {
  const t = translator(reader);
  return noteFormats.flatMap((format) => {
    const path = noteFilePath(id, locale, format);
    const file = made[path];
    if (!file) return [];
    const words = {
      format: format.toUpperCase(),
      language: t(`language.${locale}`),
      size: formatSize(reader, file.size),
    };
    return {
      href: `${basePath(content.site)}${path}`,
      fileName: `${id}-${locale}.${format}`,
      format: words.format,
      title: t(`press.note_${format}`),
      words: file.pages
        ? t('download.paged', { ...words, pages: t('download.pages', { count: file.pages }) })
        : t('download.words', words),
      lang: locale,
      dir: locales[locale].dir,
    };
  });
}
