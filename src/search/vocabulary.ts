import type { Locale } from '../i18n/locales.ts';

/** How far Arabic letters stand from those that ASCII has in the same order: U+0620 from U+0040. */
const distance = 0x0620 - 0x0040;

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
  return exchanged(steps.join(''), locale);
}

/** The words that were packed. */
export function unpacked(text: string, locale: Locale): string[] {
  let before = '';
  return (exchanged(text, locale).match(/\d\D*/g) ?? []).map((step) => {
    before = before.slice(0, Number(step[0])) + step.slice(1);
    return before;
  });
}

/** Arabic letters and those of ASCII, each for the other, in a text in Arabic. Doing it twice changes nothing. */
function exchanged(text: string, locale: Locale): string {
  if (locale !== 'ar') return text;
  return text.replace(/[\u0620-\u065f]|[\u0040-\u007f]/g, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(code < 0x0620 ? code + distance : code - distance);
  });
}
