import type { Content } from '../domain/content.ts';
import { contrastWithWhite, tones } from '../drawings/colours.ts';
import { formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { objectiveTiles } from './objective.ts';
import { roundTables } from './round-table.ts';

/** A colour as somebody who draws needs it. */
export interface IconTone {
  hex: string;
  /** "71 107 200". */
  rgb: string;
  /** With white, as WCAG 2.2 counts it: "5.0:1". */
  contrast: string;
  /** The numbers of its objectives, as a list; and one of them, whose colour it has. */
  objectives: string;
  number: number;
}

/** The tones of a round table; of no round table, where the objectives have none. */
export interface ToneFamily {
  label?: string | undefined;
  tones: IconTone[];
}

/** Every colour that an objective of this content has, by round table. */
export function toneFamilies(content: Content, reader: Locale): ToneFamily[] {
  const numbers = objectiveTiles(content, reader).map(({ number }) => number);
  const tables = roundTables(content, reader);
  const families = new Map<string | undefined, IconTone[]>();
  for (const { colour, objectives } of tones) {
    const own = objectives.filter((number) => numbers.includes(number));
    const [number] = own;
    if (number === undefined) continue;
    const table = tables.find((one) => one.objectives.some((tile) => tile.number === number));
    const family = families.get(table?.label) ?? [];
    families.set(table?.label, [...family, toneOf(colour, own, number, reader)]);
  }
  return [...families].map(([label, inIt]) => ({ label, tones: inIt }));
}

function toneOf(
  hex: string,
  objectives: readonly number[],
  number: number,
  reader: Locale,
): IconTone {
  const rgb = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(' ');
  const contrast = contrastWithWhite(hex).toFixed(1);
  return {
    hex,
    rgb,
    contrast: translator(reader)('usage.ratio', { contrast }),
    objectives: formatList(reader, objectives.map(String)),
    number,
  };
}
