import type { Concept } from '../domain/findable.ts';
import { isArabic } from '../language/analysis/spelling.ts';
import { exchanged } from './one-byte.ts';

/**
 * Names of things as a file: a line of Arabic names for each thing, in letters of one byte, then a line
 * of its other names. Names hold no tab and no line break.
 */
export function conceptFile(concepts: readonly Concept[]): string {
  const lines = (isOf: (name: string) => boolean) =>
    concepts.map((names) => names.filter(isOf).join('\t'));
  return [...lines(isArabic).map(exchanged), ...lines((name) => !isArabic(name))].join('\n');
}

/** The things of such a file, each with its Arabic names first. */
export function conceptsIn(file: string): Concept[] {
  const lines = file.split('\n');
  const count = lines.length / 2;
  const namesOf = (line = '') => line.split('\t').filter(Boolean);
  return lines
    .slice(0, count)
    .map((line, at) => [...namesOf(exchanged(line)), ...namesOf(lines[count + at])]);
}
