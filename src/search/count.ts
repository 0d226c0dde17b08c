import type { SearchWords } from '../domain/search-words.ts';
import { locales } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/number.ts';

/** "11 results" in the page's language and its grammar. */
export function countIn({ locale, found, none }: SearchWords, count: number): string {
  if (count === 0) return none;
  const form = found[new Intl.PluralRules(locales[locale].tag).select(count)] ?? found.other ?? '';
  return form.replace('{{count}}', formatNumber(locale, count));
}
