import { fold } from '../folding.ts';

/**
 * One spelling of a text for searching: as `fold` has it, and further without hamza on the line and
 * apostrophes, with Arabic letters for those that Persian and Urdu write in their place, with “23” for
 * “23rd”, “%” as a word, and «مسئول» and «شئون» as most of the region writes them. Doing it twice
 * changes nothing.
 */
export function spelling(text: string): string {
  return fold(text.replace(/(?<=[سش])ئو(?=[لن])/g, 'ؤو'))
    .replace(/[ء’‘'ʼ]/g, '')
    .replace(/گ/g, 'ك')
    .replace(/[پ]/g, 'ب')
    .replace(/[چ]/g, 'ج')
    .replace(/[ڤ]/g, 'ف')
    .replace(/(?<=\d)[٫,٬.](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu, '')
    .replace(/[%٪]/g, ' percent ');
}

/** The words of a text in that spelling, in order. */
export function wordsOf(text: string): string[] {
  return spelling(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  return /[\u0621-\u064a]/.test(word);
}
