import { touches } from '../../domain/passage.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Check, found, mended, named, quotations } from './finding.ts';

const foreign = /(?:[٠-٩۰-۹]+|(?<=\d)(?:[٫٬](?=\d)|٪))(?:[٫٬][٠-٩۰-۹]+)*٪?/gu;

/** Digits other than 0 to 9, with the marks that part them, and such marks among our own digits. */
export const foreignDigits: Check = (passage) =>
  found(passage, foreign).map((span) => {
    const right = span.written.replace(/./gu, (sign) => western(sign, passage.locale));
    return mended(span, named('digits-foreign', { written: span.written, right }), right);
  });

const parted: Record<Locale, { pattern: RegExp; sign: string }> = {
  ar: { pattern: partedBy('[ ,\u2006-\u200a]'), sign: '\u00a0' },
  en: { pattern: partedBy('[ \u00a0\u2006-\u200a\u202f]'), sign: ',' },
};

/** Thousands that are parted by something else than the language's own sign. */
export const spacedNumbers: Check = (passage) => {
  const { pattern, sign } = parted[passage.locale];
  return found(passage, pattern).map((span) => {
    const right = span.written.replace(/\D/g, sign);
    return mended(span, named('number-spaced', { written: span.written, right }), right);
  });
};

/** Ranges of numbers in Arabic, which are laid out from right to left and read both ways. */
export const ranges: Check = (passage) => {
  if (passage.locale !== 'ar') return [];
  return found(passage, /(?<![\w/.+-])\d{1,4} ?[-–] ?\d{1,4}(?![\w/-])/g)
    .filter((span) => !touches(span, quotations(passage)))
    .map(({ written, ...span }) => ({ ...span, fault: named('range-reordered', { written }) }));
};

/** Telephone numbers in a field: only in a body does the site set them apart. */
export const phones: Check = (passage) => {
  if (passage.locale !== 'ar' || passage.field === undefined) return [];
  return found(passage, /\+\d[\d ()-]{5,}\d/g).map(({ written, ...span }) => ({
    ...span,
    fault: named('phone-reordered', { written }),
  }));
};

/** A number of groups of three; not what follows another number, as in a telephone number. */
function partedBy(sign: string): RegExp {
  return new RegExp(
    `(?<![\\d+./-]${sign}?)[1-9]\\d{0,2}(?:${sign}\\d{3})+(?![\\d/-]|${sign}\\d)`,
    'g',
  );
}

function western(sign: string, locale: Locale): string {
  if (sign === '٫') return '.';
  if (sign === '٬') return parted[locale].sign;
  if (sign === '٪') return '%';
  const code = sign.codePointAt(0) ?? 0;
  return String(code & 0xf);
}
