import { type IconSetSheet, iconSetSheet } from '../artefacts/icons/set-sheet.ts';
import { iconSprite } from '../artefacts/icons/sprite.ts';
import { usageText } from '../artefacts/icons/usage-text.ts';
import type { Packed } from '../artefacts/zip.ts';
import type { Content } from '../domain/content.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { iconSetPath, iconSpritePath } from '../views/icon-editions.ts';
import { type KeptFile, sha256, sumOf } from './artefact-cache.ts';
import { iconJobs, iconSheets } from './icon-jobs.ts';
import type { IconKit } from './icon-kit.ts';
import { codeOf } from './short-codes.ts';

/** A file of the whole set that is to be made. */
export type IconSetJob = { path: string; name: string } & (
  | { format: 'sprite'; text: string }
  | { format: 'icon-set'; sheet: IconSetSheet }
  | { format: 'zip'; files: Packed }
);

/** The sprite, and in each language the sheet to print. */
export function iconSetJobs(content: Content, fingerprint: string): IconSetJob[] {
  const sets = localeList.flatMap((locale) => iconSetSheet(content, locale) ?? []);
  if (sets.length === 0) return [];
  const text = iconSprite(iconSheets(content), sets);
  const sheets = sets.map((set): IconSetJob => {
    const sheet = withCode(set, content);
    const name = `${sha256(fingerprint, JSON.stringify(sheet))}.pdf`;
    return { format: 'icon-set', path: iconSetPath(sheet.lang, 'pdf'), name, sheet };
  });
  return [{ format: 'sprite', path: iconSpritePath, name: `${sha256(text)}.svg`, text }, ...sheets];
}

/** The code of the set in each language in which there is one. */
export function iconSetCodes(content: Content): { locale: Locale; code: string }[] {
  return localeList.flatMap((locale) => {
    const sheet = iconSetSheet(content, locale);
    const code = sheet && withCode(sheet, content).code?.code;
    return code ? [{ locale, code }] : [];
  });
}

function withCode(sheet: IconSetSheet, content: Content): IconSetSheet {
  return { ...sheet, code: codeOf(['icons', sheet.lang], sheet, content, sheet.lang) };
}

/**
 * In each language, the archive of all files: those of the icons, which have been made, how to use
 * them, and their licence.
 */
export function iconZipJobs(
  content: Content,
  made: ReadonlyMap<string, KeptFile>,
  { fingerprint, licence }: IconKit,
): IconSetJob[] {
  const icons = iconJobs(content, fingerprint);
  return localeList.flatMap((locale): IconSetJob[] => {
    const sheet = iconSetSheet(content, locale);
    if (!sheet) return [];
    const own = icons.filter((job) => job.sheet.lang === locale);
    const inside = [iconSpritePath, iconSetPath(locale, 'pdf')];
    const files: Packed = {
      [`usage-${locale}.txt`]: Buffer.from(usageText(sheet)),
      'licence.txt': licence,
      ...Object.fromEntries(inside.map((path) => [fileName(path), bytesOf(path, made)])),
      ...Object.fromEntries(
        own.map(({ format, path }) => [`${format}/${fileName(path)}`, bytesOf(path, made)]),
      ),
    };
    const parts = Object.entries(files).flatMap(([name, bytes]) => [name, sumOf(bytes)]);
    const name = `${sha256(fingerprint, ...parts)}.zip`;
    return [{ format: 'zip', path: iconSetPath(locale, 'zip'), name, files }];
  });
}

function bytesOf(path: string, made: ReadonlyMap<string, KeptFile>): Uint8Array {
  const file = made.get(path);
  if (!file) throw new Error(`${path} was not made.`);
  return file.bytes;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
