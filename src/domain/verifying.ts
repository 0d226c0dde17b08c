import type { InEvery, Locale } from '../i18n/locales.ts';
import type { PluralForms } from '../i18n/translate.ts';
import type { Edition } from './release.ts';

/** What a reader's device compares a file with: every file that the site offers, by what it belongs to. */
export interface VerifyIndex {
  edition: Edition;
  /** What the demonstration edition says of itself. */
  notice?: InEvery<string>;
  subjects: VerifiedSubject[];
}

/** An entry or a page of the site, and the files that belong to it. */
export interface VerifiedSubject {
  kind?: InEvery<string>;
  /** Its title in each language that it is told in. */
  title: Partial<InEvery<string>>;
  /** The day on which an entry was last changed, in words. */
  date?: InEvery<string>;
  /** Where its page stands below each language: `press/<id>/`. */
  page: string;
  files: KnownFile[];
  /** What its files print, where they print anything. */
  codes?: KnownCode[];
}

/** The short code of a text, and the language that the text is in. */
export type KnownCode = [code: string, told: Locale];

/**
 * A file: the beginning of its SHA-256, its path below the site's root, its language where it has
 * one, and, for a file in an archive, its name in it.
 */
export type KnownFile = [sum: string, path: string, told: Locale | '', member?: string];

/** How many digits of a sum the index keeps: 128 bits, which nobody can bring a file of their own to have. */
export const sumDigits = 32;

/** Files of more bytes are not read: a phone may not hold them. */
export const largestChecked = 200e6;

/** The words that the page hands its script, and the language that they are in. */
export interface VerifyWords {
  locale: Locale;
  /** The language as `Intl` is given it. */
  tag: string;
  checking: string;
  known: PluralForms;
  unknown: PluralForms;
  ours: string;
  unknownFile: string;
  advice: string[];
  tooLarge: string;
  unread: string;
  labels: Record<
    'entry' | 'language' | 'format' | 'date' | 'edition' | 'current' | 'archive',
    string
  >;
  languages: Record<string, string>;
  editions: Record<Edition, string>;
  /** What is said where the device cannot work out sums, and where the list of them did not arrive. */
  insecure: string;
  failed: string;
  /** What is said of a code: what it stands for, that it is no code or not known, or that there is none. */
  code: Record<'known' | 'mistyped' | 'unknown' | 'empty', string>;
}
