/**
 * The characters of the web fonts. They are fixed by what a language is written with, never by
 * what content happens to hold today: a new word must not fall out of its typeface.
 */

/** Arabic letters and signs of Modern Standard Arabic, with پ چ ژ ڤ گ for names. */
const arabicLetters = `${span(0x621, 0x63a)}${span(0x641, 0x64a)}پچژڤگ`;
const tashkeel = `${span(0x64b, 0x652)}\u0670`;
const arabicPunctuation = '،؛؟';

/** What stands among letters of any script. */
export const digitsAndPunctuation = ' \u00a00123456789.,:;-–—…!?‘’“”‹›«»()[]/%#+©°·×•−';

/** Signs that Arabic does not use: on its pages they stand in addresses, whose face is the system's. */
const latinSigns = `'"&*=_`;

/** No Arabic digits: this site writes Western ones (UN usage), and a quoted ٣ joins no letter. */
export const arabicText = `${arabicLetters}ـ${tashkeel}${arabicPunctuation}\u200c\u200d\u200e`;

/**
 * Headings have their own spaces, so that one without digits asks for no second file. No tatweel
 * (headings are never stretched), no digits (they are the text face's) and no پ چ ژ گ, with which
 * no word of Modern Standard Arabic is written.
 */
export const arabicHeading = ` \u00a0${span(0x621, 0x63a)}${span(0x641, 0x64a)}${tashkeel}${arabicPunctuation}`;

/**
 * The joined shapes of those letters and the lam-alef ligatures as Unicode encodes them. Asking
 * for a shape by its code keeps it without the typeface's 300 further ligatures, which look like
 * the letters they join and would cost 3 KB.
 */
export const arabicHeadingShapes = span(0xfe80, 0xfefc);

export const latin = `${span(0x41, 0x5a)}${span(0x61, 0x7a)}${span(0xc0, 0xff)}Œœ${latinSigns}${digitsAndPunctuation}`;

/** Characters as CSS writes them, neighbours joined: `U+60C,U+61B,U+621-63A`. */
export function unicodeRange(characters: string): string {
  const points = [...new Set(characters)].map(codePoint).toSorted((a, b) => a - b);
  const starts = points.filter((point) => !points.includes(point - 1));
  const ends = points.filter((point) => !points.includes(point + 1));
  return starts.map((start, index) => range(start, ends[index] ?? start)).join(',');
}

function range(start: number, end: number): string {
  return start === end ? `U+${hex(start)}` : `U+${hex(start)}-${hex(end)}`;
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function span(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
