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

/** Where a note's PDF in one language stands below the site's root: `ar/press/<id>/<id>-ar.pdf`. */
export function notePdfPath(id: string, locale: Locale): string {
  return `${locale}/press/${id}/${id}-${locale}.pdf`;
}

/** A note's PDF in one language, or `undefined` where it has not been made (`npm run dev` of a fresh clone). */
export function notePdf(
  id: string,
  locale: Locale,
  content: Content,
  reader: Locale,
  made: Made,
): Download | undefined {
  const path = notePdfPath(id, locale);
  const file = made[path];
  if (!file) return undefined;
  const t = translator(reader);
  return {
    href: `${basePath(content.site)}${path}`,
    fileName: `${id}-${locale}.pdf`,
    format: 'PDF',
    title: t('press.note_pdf'),
    words: t('download.words', {
      format: 'PDF',
      language: t(`language.${locale}`),
      pages: t('download.pages', { count: file.pages ?? 0 }),
      size: formatSize(reader, file.size),
    }),
    lang: locale,
    dir: locales[locale].dir,
  };
}
