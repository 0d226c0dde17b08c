import type { Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { EntrySheet } from '../entry-sheet.ts';
import { isolated, laidOut } from '../text-lines.ts';
import { checksumsName } from './checksums.ts';

/** A file of a kit: where it stands in it, and what it is, line by line. */
export interface KitFile {
  name: string;
  words: readonly string[];
}

/** What a kit holds, in the words of one language. */
export interface KitSheet extends Pick<
  EntrySheet,
  | 'dir'
  | 'name'
  | 'kind'
  | 'title'
  | 'summary'
  | 'dates'
  | 'notices'
  | 'corrections'
  | 'small'
  | 'address'
  | 'code'
> {
  lang: Locale;
  texts: readonly KitFile[];
  pictures: readonly KitFile[];
  icons: readonly KitFile[];
}

/** The file that says what a kit is, what is in it, how it may be used and how it is checked. */
export function kitReadme(sheet: KitSheet): string {
  const t = translator(sheet.lang);
  const blocks = [
    [sheet.name, sheet.kind, ...sheet.dates].join('\n'),
    sheet.title,
    sheet.summary,
    ...sheet.notices,
    ...correctionsOf(sheet),
    `\n${t('kit.contents')}`,
    ...part(t('kit.texts'), sheet.texts),
    ...part(t('kit.pictures'), sheet.pictures),
    ...part(t('kit.icons'), sheet.icons),
    `\n${t('kit.page')}`,
    isolated(sheet.address, 'ltr'),
    `\n${t('kit.terms')}`,
    ...sheet.small,
    `\n${t('kit.check')}`,
    t('kit.check_text'),
    isolated(`sha256sum -c ${checksumsName}`, 'ltr'),
    ...(sheet.code ? [t('kit.check_page'), isolated(sheet.code.address, 'ltr')] : []),
  ];
  return laidOut(blocks.join('\n\n'), sheet.dir);
}

/** Whoever took an earlier kit is told first what was put right since. */
function correctionsOf({ corrections, lang }: KitSheet): string[] {
  if (corrections.length === 0) return [];
  const lines = corrections.map(({ date, text }) => `• ${date}\n  ${text}`);
  return [`\n${translator(lang)('entry.corrections')}`, ...lines];
}

function part(title: string, files: readonly KitFile[]): string[] {
  if (files.length === 0) return [];
  return [
    title,
    ...files.map(({ name, words }) =>
      [`• ${isolated(name, 'ltr')}`, ...words.map((line) => `  ${line}`)].join('\n'),
    ),
  ];
}
