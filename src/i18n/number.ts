import { type Locale, locales } from './locales.ts';

/** A number with Western digits; in Arabic a no-break space holds thousands (a plain one reorders). */
export function formatNumber(locale: Locale, value: number): string {
  const text = new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(value);
  return locales[locale].dir === 'rtl' ? text.replaceAll(',', '\u00a0') : text;
}
