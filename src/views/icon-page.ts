import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { tellingFor } from '../domain/telling.ts';
import { type Direction, type Locale, localeList, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { nameCertainty } from './certainty.ts';
import { type EntryView, entryView } from './entry.ts';
import { type IconTake, iconTake } from './icon-take.ts';
import { type ObjectiveTile, objectiveTile, objectiveTiles } from './objective.ts';
import { relatedTo } from './related.ts';
import { type RoundTable, roundTables } from './round-table.ts';

/** The page of an objective and of its icon. */
export interface IconPageView extends EntryView {
  objective: ObjectiveTile;
  /** "Objective 17 of 23". */
  place: string;
  /** What is drawn, in words. */
  description: string;
  /** Its title in every language, the reader's first. */
  titles: ObjectiveTitle[];
  titleSources: readonly string[];
  table?: RoundTable | undefined;
  take: IconTake;
  /** All objectives in their order, this one included. */
  row: ObjectiveTile[];
  previous?: ObjectiveTile | undefined;
  next?: ObjectiveTile | undefined;
}

export interface ObjectiveTitle {
  label: string;
  text: string;
  lang: Locale;
  dir: Direction;
  /** "Working translation", where the wording is not plainly sourced. */
  certainty?: string | undefined;
}

type ObjectiveRecord = Content['reference']['objectives'][string];

/** An icon's page for a reader, or `undefined` where it is told in no language. */
export function iconPageView(
  icon: EntryOf<'icons'>,
  content: Content,
  reader: Locale,
  made: Made = {},
): IconPageView | undefined {
  const entry = { collection: 'icons', ...icon } as const;
  const objective = objectiveTile(icon.facts.objective, content, reader);
  const record = recordOf(objective.id, content);
  const table = roundTables(content, reader).find(({ objectives }) =>
    objectives.some(({ id }) => id === objective.id),
  );
  const view = entryView(entry, content, reader, {
    citedAbove: record.sources,
    cited: table?.sources ?? [],
  });
  const telling = tellingFor(reader, icon.tellings);
  const take = iconTake(icon, content, reader, made);
  if (!view || !telling || !take) return undefined;
  const row = objectiveTiles(content, reader);
  const at = row.findIndex(({ id }) => id === objective.id);
  return {
    ...view,
    related: relatedTo(
      [`objectives/${objective.id}`, `/icons/${icon.id}/`],
      content,
      reader,
      entry,
    ),
    objective,
    place: translator(reader)('icon.place', { number: objective.number, count: row.length }),
    description: telling.text.description,
    titles: titlesOf(record, reader),
    titleSources: record.sources,
    table,
    take,
    row,
    previous: row[at - 1],
    next: row[at + 1],
  };
}

function titlesOf(objective: ObjectiveRecord, reader: Locale): ObjectiveTitle[] {
  const statuses = {
    ar: objective.arabic_status,
    en: objective.english_status,
  } satisfies Record<Locale, unknown>;
  return [reader, ...localeList.filter((locale) => locale !== reader)].map((locale) => ({
    label: translator(reader)(`icon.title_${locale}`),
    text: objective.title[locale],
    lang: locale,
    dir: locales[locale].dir,
    certainty: nameCertainty(statuses[locale], reader),
  }));
}

/** `objectiveTile` has refused an id that is not in the list. */
function recordOf(id: string, { reference }: Content): ObjectiveRecord {
  const record = reference.objectives[id];
  if (!record) throw new Error(`content/reference/objectives.yaml has no ${id}.`);
  return record;
}
