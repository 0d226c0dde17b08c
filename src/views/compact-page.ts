import type { Content, EntryOf } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { certaintyInWords, nameCertainty } from './certainty.ts';
import type { EntryParts } from './entry.ts';
import { type ObjectiveTile, objectiveTiles } from './objective.ts';
import { type OwnPageView, ownPageView } from './own-page.ts';
import {
  isGroupingSourced,
  outsideRoundTables,
  type RoundTable,
  roundTables,
} from './round-table.ts';

/** The page of the Compact: below its own text, the guiding principles and all objectives. */
export interface CompactPageView extends OwnPageView {
  principles: Principle[];
  tables: RoundTable[];
  /** Objectives that no round table has. */
  others: ObjectiveTile[];
  isGroupingSourced: boolean;
}

export interface Principle {
  id: string;
  letter: string;
  title: string;
  summary: string;
  sources: readonly string[];
  /** How sure the fact and its name are, each in words and once; empty where both are sourced. */
  certainties: string[];
}

export function compactPageView(
  page: EntryOf<'pages'>,
  content: Content,
  reader: Locale,
  { made = {} }: EntryParts,
): CompactPageView | undefined {
  const principles = principlesOf(content, reader);
  const tables = roundTables(content, reader);
  const cited = [...principles, ...tables].flatMap(({ sources }) => sources);
  const view = ownPageView(page, content, reader, { made, cited });
  if (!view) return undefined;
  return {
    ...view,
    principles,
    tables,
    others: outsideRoundTables(objectiveTiles(content, reader), tables),
    isGroupingSourced: isGroupingSourced(tables),
  };
}

/** The principles in the order of their letters. */
function principlesOf({ reference }: Content, reader: Locale): Principle[] {
  return Object.values(reference.principles)
    .toSorted((a, b) => (a.letter < b.letter ? -1 : 1))
    .map(({ id, letter, title, summary, sources, status, arabic_status: arabic }) => ({
      id,
      letter,
      title: title[reader],
      summary: summary[reader],
      sources,
      certainties: [
        certaintyInWords(status, reader),
        reader === 'ar' ? nameCertainty(arabic, reader) : undefined,
      ].filter((words) => words !== undefined),
    }));
}
