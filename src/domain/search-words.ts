import type { Locale } from '../i18n/locales.ts';
import type { PluralForms } from '../i18n/translate.ts';

/** The words that the search page hands its script, and the language that they are in. */
export interface SearchWords {
  locale: Locale;
  found: PluralForms;
  none: string;
  more: string;
  failed: string;
}
