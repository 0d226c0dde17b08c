import { toldIn } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Picture } from '../views/picture.ts';
import type { KeptFile } from './artefact-cache.ts';
import type { FiledEntry } from './filed-entries.ts';
import type { KitPart } from './kit-part.ts';
import { picturesOf, pressPicturePath } from './picture-jobs.ts';

/** The pictures of an entry in full size: of a file one, of a drawing one in each language. */
export function printsOf(entry: FiledEntry, made: ReadonlyMap<string, KeptFile>): KitPart[] {
  return picturesOf(entry).flatMap((picture) => {
    const languages = picture.file ? [undefined] : toldIn(entry.tellings);
    return languages.map((locale): KitPart => {
      const path = pressPicturePath(entry, picture, locale);
      const file = made.get(path);
      if (!file) throw new Error(`${path} was not made.`);
      return {
        name: `pictures/${path.slice(path.lastIndexOf('/') + 1)}`,
        bytes: file.bytes,
        words: (reader) => [...sizeOf(file), ...wordsOf(picture, locale ?? reader, reader)],
      };
    });
  });
}

function sizeOf({ width, height }: KeptFile): string[] {
  return width && height ? [`JPEG, ${width} × ${height}`] : [];
}

function wordsOf(
  { caption, alt, credit, licence }: Picture,
  told: Locale,
  reader: Locale,
): string[] {
  const t = translator(reader);
  return [
    ...(caption ? [caption[told]] : []),
    t('kit.alt', { text: alt[told] }),
    t('kit.credit', { credit: credit[told] }),
    t('kit.licence', { licence }),
  ];
}
