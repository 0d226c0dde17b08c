import { type Locale, localeList } from '../i18n/locales.ts';

/** The same thing told in the languages it has been told in so far. */
export type Tellings<Text> = Partial<Record<Locale, Text>>;

/** A text as one reader gets it: in their language, or else in another one and marked so. */
export interface Telling<Text> {
  text: Text;
  locale: Locale;
  isTranslated: boolean;
}

/**
 * The telling for a reader: their own language, else the first in the site's order that there is.
 * `undefined` where nothing has been written in any language.
 */
export function tellingFor<Text>(
  reader: Locale,
  tellings: Tellings<Text>,
): Telling<Text> | undefined {
  const own = tellings[reader];
  if (own) return { text: own, locale: reader, isTranslated: true };

  const other = localeList.find((locale) => tellings[locale]);
  const text = other && tellings[other];
  return text && { text, locale: other, isTranslated: false };
}

/** The languages in which a thing has been told, in the site's order. */
export function toldIn(tellings: Tellings<unknown>): Locale[] {
  return localeList.filter((locale) => tellings[locale]);
}
