import type { SearchWords } from '../domain/search-words.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/number.ts';
import type { PluralForms } from '../i18n/translate.ts';

/** "11 results" in the page's language and its grammar. */
export function countIn({ locale, found, none }: SearchWords, count: number): string {
  return count === 0 ? none : counted(locale, found, count);
}

/** A count of things in a language's grammar. */
export function counted(locale: Locale, forms: PluralForms, count: number): string {
  const form = forms[new Intl.PluralRules(locales[locale].tag).select(count)] ?? forms.other ?? '';
  return form.replace('{{count}}', formatNumber(locale, count));
}
