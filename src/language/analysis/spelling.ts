import { fold } from '../folding.ts';

/** Tashkeel and tatweel between the letters of a word, but not the hamza of ؤ and ئ. */
const between = /[\u0640\u064b-\u0652\u0670]/g;

/**
 * One spelling of a text for searching: as `fold` has it, and further without hamza on the line and
 * apostrophes, with Arabic letters for those that Persian and Urdu write in their place, with “23” for
 * “23rd”, with “%”, «المئة» and “cent” as the word “percent”, «مسئول» and «شئون» as most of the region
 * writes them, and «يونيو» and «يوليو» as the United Nations does. Doing it twice changes nothing.
 */
export function spelling(text: string): string {
  const bare = text.normalize('NFKC').replace(between, '');
  return fold(bare.replace(/(?<=[سش])ئو(?=[لن])/g, 'ؤو'))
    .replace(/[ء’‘'ʼ]/g, '')
    .replace(/گ/g, 'ك')
    .replace(/[پ]/g, 'ب')
    .replace(/[چ]/g, 'ج')
    .replace(/[ڤ]/g, 'ف')
    .replace(/(?<=يوني|يولي)و(?!\p{L})/gu, 'ه')
    .replace(/(?<=\d)(?:st|nd|rd|th)(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=\d)[٫,٬.](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/[%٪]|(?<![\p{L}\p{N}])(?:cent|ب?الما?يه)(?![\p{L}\p{N}])/gu, ' percent ');
}

/** The words of a text in that spelling, in order. */
export function wordsOf(text: string): string[] {
  return spelling(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Arabic letters that dots alone tell apart. */
const alike = ['بتثني', 'جحخ', 'دذ', 'رز', 'سش', 'صض', 'طظ', 'عغ', 'فق'];

/** A word in that spelling as if its letters had no dots: one of them left out or added changes nothing. */
export function withoutDots(word: string): string {
  return word.replace(
    /[بتثنيجحخدذرزسشصضطظعغفق]/g,
    (letter) => alike.find((letters) => letters.includes(letter))?.[0] ?? letter,
  );
}

/** Whether a word is written in Arabic letters. */
export function isArabic(word: string): boolean {
  return /[\u0621-\u064a]/.test(word);
}
