import type { Content } from '../domain/content.ts';
import type { KnownCode } from '../domain/verifying.ts';
import { entryParts } from '../views/urls.ts';
import { toldEntries } from './filed-entries.ts';
import { iconSetCodes } from './icon-set-jobs.ts';

/** The codes that the files of a page print, by where the page stands below each language: `press/<id>/`. */
export function codesByPage(content: Content): Map<string, KnownCode[]> {
  const pages = new Map<string, KnownCode[]>();
  for (const { entry, locale, sheet } of toldEntries(content)) {
    const page = `${entryParts(entry.collection, entry.id).join('/')}/`;
    const code = sheet.code?.code;
    if (code) pages.set(page, [...(pages.get(page) ?? []), [code, locale]]);
  }
  pages.set(
    'icons/',
    iconSetCodes(content).map(({ code, locale }) => [code, locale]),
  );
  return pages;
}
