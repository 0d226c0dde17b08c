import type { Content } from '../../domain/content.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { iconCredit } from '../../views/icon-credit.ts';
import { fullAddress, pagePath } from '../../views/urls.ts';
import type { PrintedCode } from '../printed-code.ts';
import { type IconSheet, iconSheet } from './icon-sheet.ts';
import { isolated, type UsagePart, usageParts } from './usage.ts';

/** The whole set in one language, as its sheet and its archive take it. */
export interface IconSetSheet {
  lang: Locale;
  region: string | null;
  dir: string;
  title: string;
  summary: string;
  name: string;
  siteKind: string;
  kind: string;
  notices: string[];
  icons: IconSheet[];
  usage: { title: string; parts: UsagePart[] };
  /** What stands above the list of titles. */
  titles: string;
  licence: string;
  /** The day on which the latest of them was changed. */
  updated: { year: number; month: number; day: number };
  address: string;
  /** The code of the set; only a file that is offered has one. */
  code: PrintedCode | null;
  /** "Page {page} of {pages}". */
  folio: string;
}

/** What the set says in a language; `undefined` where no icon is told in it. */
export function iconSetSheet(content: Content, locale: Locale): IconSetSheet | undefined {
  const { site } = content;
  const icons = content.icons
    .flatMap((icon) => iconSheet(icon, content, locale) ?? [])
    .toSorted((a, b) => a.number - b.number);
  const [first] = icons;
  if (!first) return undefined;
  const t = translator(locale);
  const words = site.tellings[locale];
  const address = fullAddress(site, pagePath(site, locale, 'icons'));
  const credit = t('usage.credit_at', {
    credit: iconCredit(site, locale),
    address: isolated(address, locale),
  });
  const days = content.icons.map(({ facts }) => facts.updated).toSorted();
  const [year = 0, month = 0, day = 0] = (days.at(-1) ?? '').split('-').map(Number);
  return {
    lang: locale,
    region: new Intl.Locale(locales[locale].tag).region ?? null,
    dir: locales[locale].dir,
    title: words.sections.icons.title,
    summary: words.sections.icons.lead,
    name: words.short_name,
    siteKind: words.kind,
    kind: words.navigation.icons,
    notices: first.notices,
    icons,
    usage: {
      title: t('usage.title'),
      parts: usageParts(locale, { licence: words.licence, credit }),
    },
    titles: t('icon.row'),
    licence: words.licence,
    updated: { year, month, day },
    address,
    code: null,
    folio: t('pdf.page', { page: '{page}', pages: '{pages}' }),
  };
}
