import type { Direction } from '../../i18n/locales.ts';

/** Text that is set in one direction. */
export interface Stretch {
  text: string;
  dir: Direction;
}

/**
 * What is set the other way in a text of each direction. In Arabic that is a number too: set as
 * Arabic, Word may show it in other digits; `+ - , . / :` and no-break spaces hold one together.
 */
const foreign = {
  rtl: /\p{Script=Latin}(?:[^\p{Script=Arabic}]*[\p{Script=Latin}\p{N}])?|\p{N}(?:[-+,./:\u00a0\u202f]?\p{N})*/gu,
  ltr: /\p{Script=Arabic}(?:[^\p{Script=Latin}]*[\p{Script=Arabic}\p{M}\p{N}])?/gu,
} as const satisfies Record<Direction, RegExp>;

/** The characters that count as a letter of a direction and are not seen. */
const mark = { rtl: '\u200f', ltr: '\u200e' } as const satisfies Record<Direction, string>;

const other = { rtl: 'ltr', ltr: 'rtl' } as const satisfies Record<Direction, Direction>;

interface Isolated {
  before: Stretch[];
  words: Stretch[];
  after: Stretch[];
}

/** A text in a line of this direction, cut where its direction changes. */
export function stretches(text: string, dir: Direction): Stretch[] {
  const cut: Stretch[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(foreign[dir])) {
    if (index > end) cut.push({ text: text.slice(end, index), dir });
    cut.push({ text: found, dir: other[dir] });
    end = index + found.length;
  }
  if (end < text.length) cut.push({ text: text.slice(end), dir });
  return cut;
}

/**
 * A text that has a direction of its own, in a line of another. Word does not know isolates, so
 * marks stand for them: within, they hold the ends of the text; around, they hold the line.
 */
export function isolated(text: string, dir: Direction, line: Direction): Isolated {
  const around: Stretch = { text: mark[line], dir: line };
  const within: Stretch = { text: mark[dir], dir };
  return { before: [around, within], words: stretches(text, dir), after: [within, around] };
}
