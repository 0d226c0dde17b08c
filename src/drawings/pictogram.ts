import type { Drawing } from './drawing.ts';
import { knowledge } from './knowledge.ts';
import { regularMigration } from './regular-migration.ts';
import { safety } from './safety.ts';
import { services } from './services.ts';

/** The 23 objectives by number; a file for each round table of the Review Forum. */
const drawings: Readonly<Record<number, Drawing>> = {
  ...regularMigration,
  ...safety,
  ...services,
  ...knowledge,
};

/** The pictogram of an objective as the `d` of a path, drawn for the readers of a locale. */
export function pictogram(number: number, locale: string): string {
  const drawing = drawings[number];
  if (!drawing) throw new Error(`src/drawings/ has no objective ${number}.`);
  return typeof drawing === 'string' ? drawing : (drawing[locale] ?? drawing.en);
}
