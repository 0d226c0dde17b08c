import type { Locale } from '../i18n/locales.ts';
import type { PluralForms } from '../i18n/translate.ts';
import type { FacetName } from './findable.ts';

/** The words that the search page hands its script, and the language that they are in. */
export interface SearchWords {
  locale: Locale;
  found: PluralForms;
  suggested: PluralForms;
  none: string;
  more: string;
  /** What is said where search cannot work: it did not arrive, there is no network, WebAssembly is blocked. */
  failed: string;
  offline: string;
  blocked: string;
  /** "Did you mean: …?", the words in place of the dots. */
  meant: string;
  /** "In English", by language. */
  inLanguage: Record<string, string>;
  facets: FacetWords[];
}

/** A choice that narrows a search: its name, the choice of all, and its values by id. */
export interface FacetWords {
  name: FacetName;
  label: string;
  all: string;
  values: Record<string, string>;
}
