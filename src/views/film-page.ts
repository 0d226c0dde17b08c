import type { Content, EntryOf } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { type Block, type Prose, plainRuns } from '../domain/prose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type EntryView, entryView } from './entry.ts';
import { type ObjectiveTile, objectiveTile } from './objective.ts';
import { roundTables } from './round-table.ts';

/** The page of a film: a still of it, and its transcript. */
export interface FilmPageView extends EntryView {
  still: FilmStill;
  /** What is said before the first part. */
  opening: Prose;
  parts: FilmPart[];
}

/** A picture that stands for a film: the objectives that it shows, around the star. */
export interface FilmStill {
  numbers: number[];
  alt: string;
  /** What the still is; that there is no film, while there is none. */
  caption: string;
}

/** A part of a transcript, and the objectives of the round table after which it is called. */
export interface FilmPart {
  body: Prose;
  objectives: ObjectiveTile[];
}

/** A film's page for a reader, or `undefined` where it is told in no language. */
export function filmPageView(
  film: EntryOf<'film'>,
  content: Content,
  reader: Locale,
  made: Made = {},
): FilmPageView | undefined {
  const view = entryView({ collection: 'film', ...film }, content, reader, { made });
  if (!view) return undefined;
  const { opening, parts: bodies } = partsOf(view.body);
  const tables = roundTables(content, view.shown.locale);
  const parts = bodies.map(({ title, blocks }): FilmPart => {
    const table = tables.find(({ label }) => label === title);
    const ids = table?.objectives.map(({ id }) => id) ?? [];
    const shown = ids.filter((id) => film.facts.objectives.includes(id));
    return { body: blocks, objectives: shown.map((id) => objectiveTile(id, content, reader)) };
  });
  const placed = new Set(parts.flatMap(({ objectives }) => objectives.map(({ id }) => id)));
  return {
    ...view,
    objectives: view.objectives.filter(({ id }) => !placed.has(id)),
    still: filmStill(film, content, reader),
    opening,
    parts,
  };
}

/** The still of a film. */
export function filmStill({ facts }: EntryOf<'film'>, content: Content, reader: Locale): FilmStill {
  const t = translator(reader);
  return {
    numbers: facts.objectives.map((id) => objectiveTile(id, content, reader).number),
    alt: t('film.still_alt'),
    caption: t(facts.seconds === undefined ? 'film.not_made' : 'film.still'),
  };
}

/** A body as it stands before its first heading of the second level, and from each of them on. */
function partsOf(body: Prose): { opening: Prose; parts: { title: string; blocks: Prose }[] } {
  const starts = body.flatMap((block, index) => (isPartTitle(block) ? [index] : []));
  return {
    opening: body.slice(0, starts[0] ?? body.length),
    parts: starts.map((start, index) => {
      const blocks = body.slice(start, starts[index + 1] ?? body.length);
      const [heading] = blocks;
      return { title: heading?.kind === 'heading' ? plainRuns(heading.runs) : '', blocks };
    }),
  };
}

function isPartTitle(block: Block): boolean {
  return block.kind === 'heading' && block.level === 2;
}
