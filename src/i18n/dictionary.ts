import type en from './en.ts';
import type { Locale, locales } from './locales.ts';

type SourceKey = keyof typeof en;
type PluralStem = SourceKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;
type PluralOf<L extends Locale> = (typeof locales)[L]['plurals'][number];
type PlainKey = Exclude<SourceKey, `${PluralStem}_${PluralOf<'en'>}`>;

/** The strings a language must provide: every plain key, and every plural form its grammar has. */
export type Dictionary<L extends Locale> = Record<
  PlainKey | `${PluralStem}_${PluralOf<L>}`,
  string
>;

/** The name of a counted string, without its plural form. */
export type PluralKey = PluralStem;
