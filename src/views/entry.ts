import type { AnyEntry, Content } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { citedIn, type Prose } from '../domain/prose.ts';
import { tellingFor, toldIn } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { type DateView, dateView } from './card.ts';
import { kindOf } from './kind.ts';
import { type ObjectiveTile, objectiveTile } from './objective.ts';
import { type PageView, pageView, type ShownIn, shownIn } from './page.ts';
import { shownPictures } from './picture.ts';
import { resolvedProse } from './prose.ts';
import { type RelatedGroup, relatedToEntry } from './related.ts';
import { numbersOf, type SourceView, sourceViews } from './sources.ts';
import { entryParts } from './urls.ts';

/** What the page of every entry says, whatever it is. */
export interface EntryView extends PageView {
  id: string;
  kind: string;
  title: string;
  summary: string;
  body: Prose;
  shown: ShownIn;
  objectives: ObjectiveTile[];
  /** What leads here from elsewhere. */
  related: RelatedGroup[];
  sources: SourceView[];
  numbers: Record<string, number>;
  /** What was wrong and has been put right, the latest first. */
  corrections: { date: DateView; text: string }[];
  published: DateView;
  updated: DateView;
}

/** What the views of a kind of entry add: sources that its own parts rest on, files that were made. */
export interface EntryParts {
  made?: Made;
  /** Sources that are cited above the body and below it, in the order in which the page shows them. */
  citedAbove?: readonly string[];
  cited?: readonly string[];
}

/** An entry's page for a reader, or `undefined` where it is told in no language. */
export function entryView(
  entry: AnyEntry,
  content: Content,
  reader: Locale,
  { made = {}, citedAbove = [], cited = [] }: EntryParts = {},
): EntryView | undefined {
  const { collection, id, facts } = entry;
  const telling = tellingFor<Words>(reader, entry.tellings);
  if (!telling) return undefined;
  const { text } = telling;
  const pictures =
    'pictures' in facts
      ? shownPictures(collection, { id, facts }, content, reader, made)
      : undefined;
  const body = resolvedProse(text.body, { content, locale: reader, ...(pictures && { pictures }) });
  const own = 'sources' in facts ? facts.sources : [];
  const sources = sourceViews([...citedAbove, ...citedIn(body), ...cited, ...own], content, reader);
  return {
    ...pageView(content, reader, {
      path: entryParts(collection, id),
      title: text.title,
      description: text.summary,
      told: toldIn(entry.tellings),
      published: facts.published,
      updated: facts.updated,
    }),
    id,
    kind: kindOf(entry, reader),
    title: text.title,
    summary: text.summary,
    body,
    shown: shownIn(reader, telling),
    objectives: objectivesOf(entry).map((objective) => objectiveTile(objective, content, reader)),
    related: relatedToEntry(entry, content, reader),
    sources,
    numbers: numbersOf(sources),
    corrections: facts.corrections.toSorted(latestFirst).map(({ on, text: words }) => ({
      date: dateView(reader, on),
      text: words[reader],
    })),
    published: dateView(reader, facts.published),
    updated: dateView(reader, facts.updated),
  };
}

interface Words {
  title: string;
  summary: string;
  body: Prose;
}

function objectivesOf({ facts }: AnyEntry): readonly string[] {
  return 'objectives' in facts ? facts.objectives : [];
}

function latestFirst(one: { on: string }, other: { on: string }): number {
  return other.on.localeCompare(one.on);
}
