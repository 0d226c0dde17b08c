import type { Content } from '../domain/content.ts';
import { largestChecked, type VerifyWords } from '../domain/verifying.ts';
import { type Locale, localeList, locales } from '../i18n/locales.ts';
import { pluralForms, translator } from '../i18n/translate.ts';
import { type PageView, pageView } from './page.ts';
import { basePath, filePath } from './urls.ts';

/** The page on which a reader learns whether a file is one of the site's. */
export interface VerifyPageView extends PageView {
  title: string;
  lead: string;
  button: string;
  drop: string;
  hint: string;
  code: { label: string; button: string; hint: string };
  scriptless: string;
  /** Where the site stands, and where the list of what it knows is. */
  base: string;
  index: string;
  words: VerifyWords;
  commands: {
    title: string;
    text: string;
    items: { system: string; code: string }[];
    list: { title: string; href: string };
  };
}

/** The list that a reader's device compares files with, below the site's root. */
export const verifyIndexName = 'verify.json';

/** The sums of all files, below the site's root. */
const sumsName = 'CHECKSUMS.sha256';

export function verifyPageView(content: Content, reader: Locale): VerifyPageView {
  const t = translator(reader);
  const { site } = content;
  const [title, lead] = [t('verify.title'), t('verify.lead')];
  return {
    ...pageView(content, reader, { path: ['verify'], title, description: lead }),
    title,
    lead,
    button: t('verify.file'),
    drop: t('verify.drop'),
    hint: t('verify.private', {
      size: t('size.megabytes', { size: String(largestChecked / 1e6) }),
    }),
    code: {
      label: t('verify.code'),
      button: t('verify.code_button'),
      hint: t('verify.code_hint'),
    },
    scriptless: t('verify.scriptless'),
    base: basePath(site),
    index: filePath(site, verifyIndexName),
    words: wordsFor(reader),
    commands: {
      title: t('verify.commands'),
      text: t('verify.commands_text', {
        sum: 'SHA-256',
        file: locales[reader].dir === 'rtl' ? `\u2066${sumsName}\u2069` : sumsName,
      }),
      items: [
        { system: 'Linux', code: 'sha256sum FILE' },
        { system: 'macOS', code: 'shasum -a 256 FILE' },
        { system: 'Windows', code: 'certutil -hashfile FILE SHA256' },
        { system: t('verify.whole'), code: `sha256sum -c ${sumsName}` },
      ],
      list: { title: t('verify.list'), href: filePath(site, sumsName) },
    },
  };
}

function wordsFor(reader: Locale): VerifyWords {
  const t = translator(reader);
  const languages = localeList.map((locale) => [locale, t(`language.${locale}`)]);
  return {
    locale: reader,
    tag: locales[reader].tag,
    checking: t('verify.checking'),
    known: pluralForms(reader, 'verify.known'),
    unknown: pluralForms(reader, 'verify.unknown'),
    ours: t('verify.ours'),
    unknownFile: t('verify.not_known'),
    advice: [t('verify.advice_compare'), t('verify.advice_original'), t('verify.advice_earlier')],
    tooLarge: t('verify.too_large'),
    unread: t('verify.unread'),
    labels: {
      entry: t('verify.label_entry'),
      language: t('verify.label_language'),
      format: t('verify.label_format'),
      date: t('verify.label_date'),
      edition: t('verify.label_edition'),
      current: t('verify.label_current'),
      archive: t('verify.label_archive'),
    },
    languages: Object.fromEntries(languages),
    editions: {
      demonstration: t('verify.edition_demonstration'),
      official: t('verify.edition_official'),
    },
    insecure: t('verify.insecure'),
    failed: t('verify.failed'),
    code: {
      known: t('verify.code_known'),
      mistyped: t('verify.code_mistyped'),
      unknown: t('verify.code_unknown'),
      empty: t('verify.code_empty'),
    },
  };
}
