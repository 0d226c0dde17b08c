import { type Locale, locales } from '../i18n/locales.ts';

/**
 * Compares two names in a language's alphabet. Arabic ignores the article «ال», as the lists of UN
 * documents do, and tashkeel.
 */
export function compareIn(locale: Locale): (a: string, b: string) => number {
  const collator = new Intl.Collator(locales[locale].tag, { sensitivity: 'base', numeric: true });
  return (a, b) => collator.compare(withoutArticle(a), withoutArticle(b)) || collator.compare(a, b);
}

function withoutArticle(name: string): string {
  return name.replace(/^ال(?=\p{L}{2})/u, '');
}
