import { type Locale, locales } from '../../i18n/locales.ts';
import type { OutlinedLine, Typeface } from './typeface.ts';

/** Where a text stands and what room it has. */
export interface Room {
  /** The side at which its lines begin. */
  x: number;
  width: number;
  height: number;
  /** The largest size of its letters. */
  size: number;
  /** The most lines that it is broken into. */
  lines: number;
}

/** A text that has been set: its lines, and the size at which they fit their room. */
export interface Setting {
  lines: readonly OutlinedLine[];
  size: number;
  /** From one line to the next. */
  leading: number;
}

/** Arabic script has deep letters and high marks. */
const leadings = { rtl: 1.12, ltr: 0.96 } as const;

/** Sets a text as large as its room allows, in lines that are as even as its words let them be. */
export function set(text: string, locale: Locale, room: Room, face: Typeface): Setting {
  const words = text.split(' ');
  const leading = leadings[locales[locale].dir];
  const space = face(' ', locale).width;
  const widths = words.map((word) => face(word, locale).width);
  const counts = Array.from(
    { length: Math.min(room.lines, words.length) },
    (_, index) => index + 1,
  );
  const ways = counts.map((count) => {
    const { starts, widest } = evenly(widths, space, count);
    const size = Math.min(room.size, room.width / widest, room.height / (count * leading));
    return { starts, size };
  });
  // Of two ways as large, the one with fewer lines.
  const best = ways.reduce((one, other) => (other.size > one.size ? other : one));
  const lines = best.starts.map((from, index) =>
    face(words.slice(from, best.starts[index + 1]).join(' '), locale),
  );
  return { lines, size: best.size, leading: best.size * leading };
}

/** The outline of set lines as the `d` of a path; `y` is where the letters of the first one stand. */
export function outlineOf(setting: Setting, locale: Locale, x: number, y: number): string {
  return setting.lines
    .map((line, index) => pathOf(line, setting.size, startOf(line), y + index * setting.leading))
    .join('');

  function startOf({ width }: OutlinedLine): number {
    return locales[locale].dir === 'rtl' ? x - width * setting.size : x;
  }
}

/** The outline of a line at a place, in units of the picture. */
function pathOf(line: OutlinedLine, size: number, x: number, y: number): string {
  return line.strokes
    .map(({ type, values }) => {
      const points = values.map((value, index) => value * size + (index % 2 === 0 ? x : y));
      return type + points.map((point) => Math.round(point * 100) / 100).join(' ');
    })
    .join('');
}

/**
 * At which words to break into so many lines, so that they are as even as can be: the fourth powers
 * of their widths, in which the widest tells most, come to as little as they can.
 */
function evenly(widths: readonly number[], space: number, count: number, from = 0): Breaks {
  const lineTo = (end: number) =>
    widths.slice(from, end).reduce((sum, width) => sum + space + width, -space);
  const way = (end: number, rest: Breaks): Breaks => ({
    starts: [from, ...rest.starts],
    widest: Math.max(lineTo(end), rest.widest),
    cost: lineTo(end) ** 4 + rest.cost,
  });
  if (count === 1) return way(widths.length, { starts: [], widest: 0, cost: 0 });
  const ends = widths.keys().filter((end) => end > from && end <= widths.length - count + 1);
  const ways = Array.from(ends, (end) => way(end, evenly(widths, space, count - 1, end)));
  return ways.reduce((one, other) => (other.cost < one.cost ? other : one));
}

interface Breaks {
  /** The first word of each line. */
  starts: number[];
  widest: number;
  cost: number;
}
