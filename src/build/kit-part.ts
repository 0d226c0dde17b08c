import type { Locale } from '../i18n/locales.ts';

/** A file of a kit, its bytes, and what a reader of each language is told of it. */
export interface KitPart {
  name: string;
  bytes: Uint8Array;
  words: (reader: Locale) => string[];
}
