/**
 * The site's languages, in the order they are offered: the only place that knows them.
 * `tag` is what `Intl` is given: Western digits and the Gregorian calendar in every language
 * (UN usage). `plurals` are the CLDR categories that the language's dictionary must fill.
 */
export const locales = {
  ar: {
    label: 'العربية',
    dir: 'rtl',
    tag: 'ar-u-nu-latn-ca-gregory',
    openGraph: 'ar_AR',
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
  },
  en: {
    label: 'English',
    dir: 'ltr',
    tag: 'en-GB-u-ca-gregory',
    openGraph: 'en_GB',
    plurals: ['one', 'other'],
  },
} as const satisfies Record<
  string,
  {
    label: string;
    dir: Direction;
    tag: string;
    openGraph: string;
    plurals: readonly Intl.LDMLPluralRule[];
  }
>;

export type Direction = 'rtl' | 'ltr';
export type Locale = keyof typeof locales;

/** The languages in the order they are offered. */
export const localeList = Object.keys(locales).filter(isLocale);

/** Something said in every language of the site. */
export type InEvery<T> = Record<Locale, T>;

export function isLocale(value: string): value is Locale {
  return Object.hasOwn(locales, value);
}

/** Makes one value per language. */
export function inEvery<T>(make: (locale: Locale) => T): InEvery<T> {
  return Object.fromEntries(localeList.map((locale) => [locale, make(locale)])) as InEvery<T>;
}
