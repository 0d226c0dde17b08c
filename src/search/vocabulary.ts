import type { Locale } from '../i18n/locales.ts';
import { exchanged } from './one-byte.ts';

/**
 * Words for finding what was meant by one that occurs nowhere, in order, each as how many letters it
 * begins with of the one before it (0–9), and the rest: `0abc2d` is “abc”, “abd”. In Arabic, letters of
 * one byte stand for Arabic ones, which take two.
 * @param words letters alone.
 */
export function packed(words: Iterable<string>, locale: Locale): string {
  let before = '';
  const steps = [...new Set(words)].sort().map((word) => {
    let same = 0;
    while (same < 9 && same < before.length && before[same] === word[same]) same += 1;
    before = word;
    return `${same}${word.slice(same)}`;
  });
  return inBytes(steps.join(''), locale);
}

/** The words that were packed. */
export function unpacked(text: string, locale: Locale): string[] {
  let before = '';
  return (inBytes(text, locale).match(/\d\D*/g) ?? []).map((step) => {
    before = before.slice(0, Number(step[0])) + step.slice(1);
    return before;
  });
}

function inBytes(text: string, locale: Locale): string {
  return locale === 'ar' ? exchanged(text) : text;
}
