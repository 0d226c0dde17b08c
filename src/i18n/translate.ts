import { createInstance, type TFunction } from 'i18next';
import ar from './ar.ts';
import type { Dictionary, PluralKey } from './dictionary.ts';
import en from './en.ts';
import { inEvery, type Locale, localeList, locales } from './locales.ts';

const dictionaries = { ar, en } satisfies { [L in Locale]: Dictionary<L> };

const i18next = createInstance();
i18next.init({
  fallbackLng: false,
  supportedLngs: localeList,
  ns: ['ui'],
  defaultNS: 'ui',
  resources: inEvery((locale) => ({ ui: dictionaries[locale] })),
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  returnNull: false,
  parseMissingKeyHandler: (key: string) => {
    throw new Error(`No interface string is named ${key}.`);
  },
  missingInterpolationHandler: (text: string, value: string[]) => {
    throw new Error(`The interface string "${text}" was given no ${value[1]}.`);
  },
});

export type Translate = TFunction<'ui'>;

const translators = inEvery((locale) => i18next.getFixedT(locale, 'ui'));

/**
 * The interface's words in one language: `translator('ar')('networks.known', { count: 3 })`.
 * Keys, counts and interpolated values are typed by the English dictionary.
 * @throws when a string or a value is missing.
 */
export function translator(locale: Locale): Translate {
  return translators[locale];
}

/** A counted string's forms, by the plural categories of a language, for scripts that count in a browser. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** Every form of a counted string, with `{{count}}` where the number goes. */
export function pluralForms(locale: Locale, key: PluralKey): PluralForms {
  const strings: Record<string, string> = dictionaries[locale];
  return Object.fromEntries(
    locales[locale].plurals.map((category) => [category, strings[`${key}_${category}`]]),
  );
}
