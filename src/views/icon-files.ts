import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { toldIn } from '../domain/telling.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import {
  type IconEdition,
  type IconSetFormat,
  iconEditionNames,
  iconEditions,
  iconFilePath,
  iconPixels,
  iconSetFormats,
  iconSetPath,
  iconSpritePath,
} from './icon-editions.ts';
import { filePath, fullAddress } from './urls.ts';

/** A file to take home, as machines and pages need to know it. */
interface OfferedFile {
  /** From the server's root, and in full. */
  href: string;
  address: string;
  fileName: string;
  bytes: number;
}

/** One edition of one icon in one language and one format. */
export interface IconFile extends OfferedFile {
  edition: IconEdition;
  format: 'svg' | 'png';
  lang: Locale;
  /** In pixels; of an SVG, the size in which it asks to be shown. */
  width: number;
  height: number;
}

/** The whole set in a language: a sheet to print, or all files in an archive. */
export interface IconSetFile extends OfferedFile {
  format: IconSetFormat;
  lang: Locale;
  pages?: number | undefined;
}

/** The files of an icon that have been made: by language, edition and size, the SVG before the PNG. */
export function iconFiles(icon: EntryOf<'icons'>, content: Content, made: Made): IconFile[] {
  return toldIn(icon.tellings).flatMap((lang) =>
    iconEditionNames.flatMap((edition) => {
      const sizes = [undefined, ...(iconEditions[edition].hasPixels ? iconPixels : [])];
      return sizes.flatMap((pixels): IconFile[] => {
        const path = iconFilePath(icon.id, lang, edition, pixels);
        const { width, height } = made[path] ?? {};
        const file = offered(path, content, made);
        if (!file || !width || !height) return [];
        const format = pixels ? 'png' : 'svg';
        return [{ ...file, edition, format, lang, width, height }];
      });
    }),
  );
}

/** What the whole set is offered as, in each language. */
export function iconSetFiles(content: Content, made: Made): IconSetFile[] {
  return localeList.flatMap((lang) =>
    iconSetFormats.flatMap((format) => {
      const path = iconSetPath(lang, format);
      const file = offered(path, content, made);
      return file ? [{ ...file, format, lang, pages: made[path]?.pages }] : [];
    }),
  );
}

/** Every pictogram in one file, where there are any. */
export function iconSprite(content: Content, made: Made): OfferedFile | undefined {
  return offered(iconSpritePath, content, made);
}

function offered(path: string, { site }: Content, made: Made): OfferedFile | undefined {
  const file = made[path];
  const href = filePath(site, path);
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  return file && { href, address: fullAddress(site, href), fileName, bytes: file.size };
}
