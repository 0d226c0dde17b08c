import type { EntrySheet } from '../artefacts/entry-sheet.ts';
import { checksums, checksumsName } from '../artefacts/kit/checksums.ts';
import { fileNameOf } from '../artefacts/kit/file-names.ts';
import { type KitFile, kitReadme } from '../artefacts/kit/readme.ts';
import type { Packed } from '../artefacts/zip.ts';
import type { Content } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryFilePath, entryFiles, filedCollections, hasKit, kitPath } from '../views/download.ts';
import { type KeptFile, sha256, sumOf } from './artefact-cache.ts';
import { type FiledEntry, filedEntries, sheetOf } from './filed-entries.ts';
import { iconsFor } from './kit-icons.ts';
import type { KitPart } from './kit-part.ts';
import { printsOf } from './kit-pictures.ts';

/** The archive of an entry that is to be made. */
export interface KitJob {
  format: 'zip';
  path: string;
  name: string;
  files: Packed;
}

/** An entry as it is told in one language. */
interface Told {
  locale: Locale;
  sheet: EntrySheet;
}

/**
 * The kit of every entry that has one: its text in every language and format, its pictures and
 * icons, and for each language a file that says what is there.
 * @param made what has been made before: a kit holds it.
 * @param fingerprint what tells the programs from other ones.
 */
export function kitJobs(
  content: Content,
  made: ReadonlyMap<string, KeptFile>,
  fingerprint: string,
): KitJob[] {
  return filedEntries(content).flatMap((entry) => {
    const { collection, id } = entry;
    const told = toldIn(entry.tellings).flatMap((locale) => {
      const sheet = sheetOf(entry, content, locale);
      return sheet ? [{ locale, sheet }] : [];
    });
    if (!hasKit(collection) || told.length === 0) return [];
    const files = packed(entry, told, content, made);
    const parts = Object.entries(files).flatMap(([name, bytes]) => [name, sumOf(bytes)]);
    const name = `${sha256(fingerprint, ...parts)}.zip`;
    return [{ format: 'zip', path: kitPath(collection, id), name, files }];
  });
}

function packed(
  entry: FiledEntry,
  told: readonly Told[],
  content: Content,
  made: ReadonlyMap<string, KeptFile>,
): Packed {
  const texts = told.flatMap((own) => textsOf(entry, own, content, made));
  const pictures = printsOf(entry, made);
  const icons = iconsFor(entry, content, made);
  const readmes = told.map(({ locale, sheet }): [string, Uint8Array] => {
    const named = (parts: readonly KitPart[]): KitFile[] =>
      parts.map(({ name, words }) => ({ name, words: words(locale) }));
    const parts = { texts: named(texts), pictures: named(pictures), icons: named(icons) };
    const name = `${locales[locale].label}/${translator(locale)('kit.readme')}.txt`;
    return [name, Buffer.from(kitReadme({ ...sheet, ...parts }))];
  });
  const files = Object.fromEntries([
    ...[...texts, ...pictures, ...icons].map(({ name, bytes }): [string, Uint8Array] => [
      name,
      bytes,
    ]),
    ...readmes,
  ]);
  const notices = told.flatMap(({ sheet }) => sheet.notices);
  return { ...files, [checksumsName]: Buffer.from(checksums(files, notices, sumOf)) };
}

/** The files of an entry's text in one language, under its title in the folder of that language. */
function textsOf(
  { collection, id }: FiledEntry,
  { locale, sheet }: Told,
  content: Content,
  made: ReadonlyMap<string, KeptFile>,
): KitPart[] {
  return filedCollections[collection].map((format) => {
    const path = entryFilePath(collection, id, locale, format);
    const file = made.get(path);
    if (!file) throw new Error(`${path} was not made.`);
    const { bytes, ...known } = file;
    const place = { content, made: { [path]: { ...known, size: bytes.length } } };
    return {
      name: `${locales[locale].label}/${fileNameOf(sheet.title, format)}`,
      bytes,
      words: (reader) =>
        entryFiles(collection, id, locale, { ...place, reader }).map(({ words }) => words),
    };
  });
}
