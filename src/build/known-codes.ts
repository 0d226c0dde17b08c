import type { Content } from '../domain/content.ts';
import { toldIn } from '../domain/telling.ts';
import type { KnownCode } from '../domain/verifying.ts';
import { entryParts } from '../views/urls.ts';
import { filedEntries, sheetOf } from './filed-entries.ts';
import { iconSetCodes } from './icon-set-jobs.ts';

/** The codes that the files of a page print, by where the page stands below each language: `press/<id>/`. */
export function codesByPage(content: Content): Map<string, KnownCode[]> {
  const entries = filedEntries(content).map((entry) => {
    const { collection, id, tellings } = entry;
    const codes = toldIn(tellings).flatMap((locale): KnownCode[] => {
      const code = sheetOf(entry, content, locale)?.code?.code;
      return code ? [[code, locale]] : [];
    });
    return [`${entryParts(collection, id).join('/')}/`, codes] as const;
  });
  const set = iconSetCodes(content).map(({ code, locale }): KnownCode => [code, locale]);
  return new Map([...entries, ['icons/', set]]);
}
