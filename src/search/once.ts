import type { Locale } from '../i18n/locales.ts';

/** Something for each language, made once when it is needed. */
export function once<Made>(
  make: (locale: Locale) => Promise<Made>,
): (locale: Locale) => Promise<Made> {
  const made = new Map<Locale, Promise<Made>>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
