import type { PluralForms } from '../i18n/translate.ts';

/** The words that the search page hands its script; `tag` is what `Intl` is given for its language. */
export interface SearchWords {
  tag: string;
  found: PluralForms;
  none: string;
  more: string;
  failed: string;
}
