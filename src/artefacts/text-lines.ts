import type { Direction } from '../i18n/locales.ts';

/** The characters that count as a letter of a direction and are not seen. */
const mark = { rtl: '\u200f', ltr: '\u200e' } as const satisfies Record<Direction, string>;

/** What holds a text together that has a direction of its own. */
const isolate = { rtl: '\u2067', ltr: '\u2066' } as const satisfies Record<Direction, string>;
const end = '\u2069';

/** A text that keeps its own order in whatever line of plain text it stands. */
export function isolated(text: string, dir: Direction): string {
  return `${isolate[dir]}${text}${end}`;
}

/**
 * A plain text whose lines all begin on the side of its language: editors go by the first letter of
 * a line, so a line whose first one is of the other direction begins with a mark. It ends its last line.
 */
export function laidOut(text: string, dir: Direction): string {
  const lines = text.split('\n').map((line) => (isAsOthers(line, dir) ? line : mark[dir] + line));
  return `${lines.join('\n')}\n`;
}

function isAsOthers(line: string, dir: Direction): boolean {
  // What is held together does not decide on which side a line begins.
  const outside = line.replaceAll(/[\u2066\u2067][^\u2069]*\u2069/g, '');
  const first = /\p{Script=Arabic}|\p{Script=Latin}/u.exec(outside)?.[0];
  const isArabic = first !== undefined && /\p{Script=Arabic}/u.test(first);
  return line === '' || (dir === 'rtl' ? isArabic : !isArabic);
}
