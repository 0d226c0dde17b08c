import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { toldIn } from '../domain/telling.ts';
import { formatSize } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { iconEmbedCode, iconSvgCode } from './icon-code.ts';
import { iconCredit } from './icon-credit.ts';
import { type IconDownload, iconSetDownload } from './icon-download.ts';
import type { IconEdition, IconPixels } from './icon-editions.ts';
import { type IconFile, iconFiles, iconSetFiles } from './icon-files.ts';
import { iconUsageParts } from './icon-usage.ts';
import { entryPath, fullAddress, pagePath } from './urls.ts';

/** All that can be taken home of an icon, in one language. */
export interface IconTake {
  uses: { title: string; files: IconDownload[] }[];
  /** Code to copy: the pictogram, and the tile with its credit where it has been made. */
  svg: string;
  embed?: string | undefined;
  /** Where the files in other languages are. */
  elsewhere: { text: string; href: string; lang: Locale }[];
  /** Where it is said how to use them. */
  usage: string;
}

type Edition = readonly [IconEdition, IconPixels?];

/** What suits a use; the sheet of the whole set follows what is to be printed. */
const uses: Readonly<Record<'web' | 'print' | 'slide', readonly Edition[]>> = {
  web: [['tile'], ['pictogram'], ['pictogram-white'], ['banner']],
  print: [['pictogram-black'], ['tile', 2048], ['pictogram', 2048]],
  slide: [
    ['tile', 1024],
    ['tile', 512],
    ['tile', 256],
    ['pictogram', 1024],
    ['pictogram', 512],
    ['pictogram', 256],
  ],
};

/**
 * What a reader can take home of an icon: in the reader's language, or in the first that the icon
 * is told in. Only what has been made is offered.
 */
export function iconTake(
  icon: EntryOf<'icons'>,
  content: Content,
  reader: Locale,
  made: Made,
): IconTake | undefined {
  const told = toldIn(icon.tellings);
  const lang = told.includes(reader) ? reader : told[0];
  const objective = content.reference.objectives[icon.facts.objective];
  if (!lang || !objective) return undefined;
  const t = translator(reader);
  const { site } = content;
  const files = iconFiles(icon, content, made);
  const own = files.filter((file) => file.lang === lang);
  const sheets = iconSetFiles(content, made)
    .filter((file) => file.lang === lang && file.format === 'pdf')
    .map((file) => iconSetDownload(file, reader));
  const { number, label } = objective;
  const words = {
    number,
    lang,
    name: translator(lang)('objective.title', { number, label: label[lang] }),
    credit: iconCredit(site, lang),
  };
  const tile = own.find(({ edition, format }) => edition === 'tile' && format === 'svg');
  const page = fullAddress(site, entryPath(site, lang, 'icons', icon.id));
  return {
    uses: (['web', 'print', 'slide'] as const)
      .map((use) => ({
        title: t(`icon.for_${use}`),
        files: [
          ...uses[use].flatMap((edition) => downloadOf(edition, own, reader)),
          ...(use === 'print' ? sheets : []),
        ],
      }))
      .filter((use) => use.files.length > 0),
    svg: iconSvgCode(words),
    embed: tile && iconEmbedCode(words, tile.address, page),
    elsewhere: told
      .filter((locale) => locale !== lang && files.some((file) => file.lang === locale))
      .map((locale) => ({
        text: t('icon.elsewhere', { language: t(`language.${locale}`) }),
        href: `${entryPath(site, locale, 'icons', icon.id)}#take`,
        lang: locale,
      })),
    usage: pagePath(site, reader, ...iconUsageParts),
  };
}

function downloadOf(
  [edition, pixels]: Edition,
  files: readonly IconFile[],
  reader: Locale,
): IconDownload[] {
  const t = translator(reader);
  const format = pixels ? 'png' : 'svg';
  const name = t(`icon.edition_${edition}`);
  return files
    .filter((file) => file.edition === edition && file.format === format)
    .filter(({ width }) => !pixels || width === pixels)
    .map(({ href, bytes, lang }) => ({
      href,
      lang,
      title: pixels ? t('icon.pixels', { edition: name, pixels }) : name,
      words: t('download.words', {
        format: format.toUpperCase(),
        language: t(`language.${lang}`),
        size: formatSize(reader, bytes),
      }),
    }));
}
