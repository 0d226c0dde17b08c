import type { Locale } from '../i18n/locales.ts';

/** A stretch of a line; `lang` where it is not in the reader's script. */
export interface Stretch {
  text: string;
  lang?: Locale;
}

const foreign = {
  ar: { lang: 'en', words: /(?<![\p{L}’'])(\p{Lu}?\p{Ll}+(?:[ ’'-]\p{Lu}?\p{Ll}+)*)(?!\p{L})/u },
  en: { lang: 'ar', words: /([\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+)*)/u },
} as const satisfies Record<Locale, { lang: Locale; words: RegExp }>;

/** A line of a language, parted where it names words of another script; acronyms are nobody's words. */
export function stretchesOf(line: string, reader: Locale): Stretch[] {
  const { lang, words } = foreign[reader];
  return line
    .split(words)
    .map((text, index) => (index % 2 === 1 ? { text, lang } : { text }))
    .filter(({ text }) => text !== '');
}
