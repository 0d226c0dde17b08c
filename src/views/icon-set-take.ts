import type { Content } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { formatList, formatSize } from '../i18n/format.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type IconDownload, iconSetDownload } from './icon-download.ts';
import { iconSetFiles, iconSprite } from './icon-files.ts';
import { filePath } from './urls.ts';

/** Where the data of all icons stand below the site's root. */
export const iconDataPath = 'api/v1/icons.json';

/** What a reader can take home of the whole set, the reader's language first. */
export function iconSetTake(content: Content, reader: Locale, made: Made): IconDownload[] {
  const t = translator(reader);
  const languages = formatList(
    reader,
    localeList.map((locale) => t(`language.${locale}`)),
  );
  const inAll = (title: string, format: string, href: string, bytes: number) => ({
    href,
    title,
    words: t('download.words', { format, language: languages, size: formatSize(reader, bytes) }),
  });
  const sprite = iconSprite(content, made);
  const data = made[iconDataPath];
  return [
    ...iconSetFiles(content, made)
      .toSorted(
        (a, b) =>
          Number(b.lang === reader) - Number(a.lang === reader) ||
          Number(b.format === 'zip') - Number(a.format === 'zip'),
      )
      .map((file) => iconSetDownload(file, reader)),
    ...(sprite ? [inAll(t('icons.sprite'), 'SVG', sprite.href, sprite.bytes)] : []),
    ...(data
      ? [inAll(t('icons.data'), 'JSON', filePath(content.site, iconDataPath), data.size)]
      : []),
  ];
}
