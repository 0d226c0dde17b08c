import { type InEvery, type Locale, locales } from '../../i18n/locales.ts';

/** The forms of a counted noun, with `#` where the number goes. */
export type CountedForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const quotationMarks: InEvery<readonly [string, string]> = { ar: ['«', '»'], en: ['“', '”'] };
const longest = 80;

/** How one language quotes what an editor wrote, joins several of them, and counts. */
export function phrasing(locale: Locale) {
  const { tag } = locales[locale];
  const [open, close] = quotationMarks[locale];
  const plurals = new Intl.PluralRules(tag);
  const quoted = (written: string) => `${open}${cut(visible(written))}${close}`;
  const joined = (type: Intl.ListFormatType) => (written: readonly string[]) =>
    new Intl.ListFormat(tag, { type }).format(written.map(quoted));
  return {
    quoted,
    /** `“a”, “b” and “c”` */
    all: joined('conjunction'),
    /** `“a”, “b” or “c”` */
    any: joined('disjunction'),
    counted: (count: number, forms: CountedForms) =>
      (forms[plurals.select(count)] ?? forms.other).replace('#', String(count)),
  };
}

/** A text as it can be shown on one line: what cannot be seen is shown by its code. */
export function visible(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
