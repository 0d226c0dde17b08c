import bidiFactory from 'bidi-js';
import type { Direction } from '../i18n/locales.ts';

/** A stretch of a line, `end` excluded, that is set apart in its own direction. */
export interface Stretch {
  start: number;
  end: number;
  dir: Direction;
}

const bidi = bidiFactory();
const marks = { ltr: '\u2066', rtl: '\u2067', end: '\u2069' } as const;

/**
 * The places of a line's characters from left to right, as UAX #9 lays them out when some
 * stretches are isolated. Stretches do not overlap and stand in their order.
 */
export function visualOrder(line: string, dir: Direction, isolated: readonly Stretch[]): number[] {
  const starts = new Map(isolated.map((stretch) => [stretch.start, stretch]));
  const ends = new Set(isolated.map(({ end }) => end));
  const characters: string[] = [];
  const origins: number[] = [];
  const put = (character: string, origin: number) => {
    characters.push(character);
    origins.push(origin);
  };

  for (let at = 0; at <= line.length; at += 1) {
    if (ends.has(at)) put(marks.end, -1);
    const opened = starts.get(at);
    if (opened) put(marks[opened.dir], -1);
    if (at < line.length) put(line.charAt(at), at);
  }
  const text = characters.join('');
  const levels = bidi.getEmbeddingLevels(text, dir);
  return bidi
    .getReorderedIndices(text, levels)
    .map((index) => origins[index] ?? -1)
    .filter((origin) => origin >= 0);
}
