import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { certaintyInWords } from './certainty.ts';
import { type ObjectiveTile, objectiveTile } from './objective.ts';

/** A round table of the review forum with its objectives. */
export interface RoundTable {
  id: string;
  label: string;
  objectives: ObjectiveTile[];
  /** In words, where the grouping is not plainly sourced. */
  certainty?: string | undefined;
  sources: readonly string[];
}

/** The round tables in the order of their list; objectives in the order that each gives them. */
export function roundTables(content: Content, reader: Locale): RoundTable[] {
  return Object.values(content.reference['round-tables']).map(
    ({ id, label, objectives, sources, status }) => ({
      id,
      label: label[reader],
      objectives: objectives.map((objective) => objectiveTile(objective, content, reader)),
      certainty: certaintyInWords(status, reader),
      sources,
    }),
  );
}

/** The objectives that no round table has: all of them, in content without round tables. */
export function outsideRoundTables(
  objectives: readonly ObjectiveTile[],
  tables: readonly RoundTable[],
): ObjectiveTile[] {
  const grouped = new Set(tables.flatMap((table) => table.objectives.map(({ id }) => id)));
  return objectives.filter(({ id }) => !grouped.has(id));
}

/** Whether all of a grouping is plainly sourced. */
export function isGroupingSourced(tables: readonly RoundTable[]): boolean {
  return tables.every(({ certainty }) => certainty === undefined);
}
