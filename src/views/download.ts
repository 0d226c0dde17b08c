import type { AnyEntry, Content } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { toldIn } from '../domain/telling.ts';
import { formatList, formatSize } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { filePath } from './urls.ts';

/** A file to take home: what it is, and format, language, pages and size in words. */
export interface Download {
  href: string;
  format: string;
  title: string;
  words: string;
  /** The language of what it holds, where that is one. */
  lang?: Locale | undefined;
}

/** Where files are offered, to whom, and what is known of them. */
interface Place {
  content: Content;
  reader: Locale;
  made: Made;
}

/** The formats in which the text of an entry is offered, in the order they are listed. */
export const filedCollections = {
  press: ['pdf', 'docx', 'html', 'txt'],
  messages: ['pdf', 'docx', 'txt'],
  campaign: ['pdf', 'docx', 'txt'],
  networks: ['pdf'],
} as const;

/** Where HTML files stand that are to be taken home, below the site's root. */
export const oneFileFolder = 'media/one-file';

export type FiledCollection = keyof typeof filedCollections;

export type EntryFormat = (typeof filedCollections)[FiledCollection][number];

/**
 * Where a file of an entry stands below the site's root: `ar/press/<id>/<id>-ar.pdf`. HTML is kept
 * apart from pages, which hosts send with a policy that its own styles do not meet.
 */
export function entryFilePath(
  collection: FiledCollection,
  id: string,
  locale: Locale,
  format: EntryFormat,
): string {
  const name = `${id}-${locale}.${format}`;
  return format === 'html'
    ? `${oneFileFolder}/${collection}/${name}`
    : `${locale}/${collection}/${id}/${name}`;
}

/** What an entry offers: its text in one language, in each format that has been made (none in `npm run dev` of a fresh clone). */
export function entryFiles(
  collection: FiledCollection,
  id: string,
  told: Locale,
  place: Place,
): Download[] {
  return filedCollections[collection].flatMap((format) => {
    const path = entryFilePath(collection, id, told, format);
    return downloadOf(path, format, [told], place);
  });
}

/** Whether the entries of a collection have a kit: where there is more than one file to take. */
export function hasKit(collection: FiledCollection): boolean {
  return filedCollections[collection].length > 1;
}

/** Where the kit of an entry stands below the site's root; it holds every language. */
export function kitPath(collection: FiledCollection, id: string): string {
  return `media/${collection}/${id}/${id}-kit.zip`;
}

/** What an entry offers with a kit: its text in one language, and the kit with all languages. */
export function filesAndKit(
  entry: AnyEntry & { collection: FiledCollection },
  told: Locale,
  place: Place,
): Download[] {
  const { collection, id, tellings } = entry;
  return [
    ...entryFiles(collection, id, told, place),
    ...downloadOf(kitPath(collection, id), 'zip', toldIn(tellings), place),
  ];
}

function downloadOf(
  path: string,
  format: EntryFormat | 'zip',
  languages: readonly Locale[],
  { content, reader, made }: Place,
): Download[] {
  const file = made[path];
  if (!file) return [];
  const t = translator(reader);
  const [lang, ...others] = languages;
  const words = {
    format: format.toUpperCase(),
    language: formatList(
      reader,
      languages.map((language) => t(`language.${language}`)),
    ),
    size: formatSize(reader, file.size),
  };
  return [
    {
      href: filePath(content.site, path),
      format: words.format,
      title: t(`download.${format}`),
      words: file.pages
        ? t('download.paged', { ...words, pages: t('download.pages', { count: file.pages }) })
        : t('download.words', words),
      lang: others.length === 0 ? lang : undefined,
    },
  ];
}
