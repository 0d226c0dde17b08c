import type { InEvery } from '../i18n/locales.ts';
import headingArabic from '../styles/fonts/heading-arabic.woff2?url';
import headingLatin from '../styles/fonts/heading-latin.woff2?url';
import textArabic from '../styles/fonts/text-arabic.woff2?url';
import textDigits from '../styles/fonts/text-digits.woff2?url';
import textLatin from '../styles/fonts/text-latin.woff2?url';

/** The faces in which a page of each language begins: fetched beside its stylesheet, not after it. */
export const preloads: InEvery<readonly string[]> = {
  // Digits and spaces are in a slice of their own, in text and headings alike.
  ar: [textArabic, textDigits, headingArabic],
  en: [textLatin, headingLatin],
};
