import { formatSize } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { IconSetFile } from './icon-files.ts';

/** A file to take home, as a link says it. */
export interface IconDownload {
  href: string;
  title: string;
  /** "SVG, Arabic, 4 KB". */
  words: string;
  lang?: Locale | undefined;
}

/** The whole set in one language as a link says it. */
export function iconSetDownload(
  { href, format, lang, bytes, pages }: IconSetFile,
  reader: Locale,
): IconDownload {
  const t = translator(reader);
  const words = {
    format: format.toUpperCase(),
    language: t(`language.${lang}`),
    size: formatSize(reader, bytes),
  };
  return {
    href,
    lang,
    title: t(`icons.set_${format}`),
    words: pages
      ? t('download.paged', { ...words, pages: t('download.pages', { count: pages }) })
      : t('download.words', words),
  };
}
