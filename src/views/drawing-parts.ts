import type { Content } from '../domain/content.ts';
import { latestFirst, roundKinds } from '../domain/cycle.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { type DrawnFigure, drawnFigures } from './drawn-figure.ts';
import type { Picture } from './picture.ts';
import { roundTables } from './round-table.ts';

/** What a drawing of each kind shows. */
export type DrawingParts =
  | { kind: 'bars' | 'part'; figures: DrawnFigure[] }
  | { kind: 'dots'; figures: DrawnFigure[]; lit: number; key: string }
  | { kind: 'regions'; figures: DrawnFigure[]; tiles: CountryTile[] }
  | { kind: 'networks'; tiles: CountryTile[]; named: number[] }
  | { kind: 'objectives'; tables: { label: string; numbers: number[] }[] }
  | { kind: 'rounds'; years: number[]; rows: RoundRow[]; key?: string | undefined };

type CountryTile = Pick<Tile, 'name' | 'column' | 'row'>;
type Kind = NonNullable<Picture['drawing']>['kind'];

/** Events of one kind by the year; what only a third party reports is marked. */
interface RoundRow {
  label: string;
  years: { year: number; isSure: boolean }[];
}

/** The parts of each kind of drawing, from the lists and the entries of the content. */
export const drawingParts = {
  bars: (ids, content, reader) => ({ kind: 'bars', figures: drawnFigures(ids, content, reader) }),
  part: (ids, content, reader) => ({ kind: 'part', figures: drawnFigures(ids, content, reader) }),
  dots: (ids, content, reader) => {
    const figures = drawnFigures(ids, content, reader);
    const lit = Math.round(figures.reduce((sum, { amount }) => sum + amount * 10, 0));
    return { kind: 'dots', figures, lit, key: translator(reader)('drawing.dot') };
  },
  regions: (ids, content, reader) => ({
    kind: 'regions',
    figures: drawnFigures(ids, content, reader),
    tiles: tilesOf(content, reader),
  }),
  networks: (_, content, reader) => {
    const named = cartogram(content, reader).flatMap(({ href }, at) => (href ? [at] : []));
    return { kind: 'networks', tiles: tilesOf(content, reader), named };
  },
  objectives: (_, content, reader) => ({
    kind: 'objectives',
    tables: roundTables(content, reader).map(({ label, objectives }) => ({
      label,
      numbers: objectives.map(({ number }) => number),
    })),
  }),
  rounds: (_, content, reader) => roundsIn(content, reader),
} satisfies Record<
  Kind,
  (ids: readonly string[], content: Content, reader: Locale) => DrawingParts
>;

function tilesOf(content: Content, reader: Locale): CountryTile[] {
  return cartogram(content, reader).map(({ name, column, row }) => ({ name, column, row }));
}

function roundsIn(content: Content, reader: Locale): DrawingParts {
  const t = translator(reader);
  const rows = roundKinds.map((kind): RoundRow => {
    const ofKind = latestFirst(content.events).filter(({ facts }) => facts.kind === kind);
    // What leads to another of its kind prepares it.
    const own = ofKind.filter(({ facts }) => !ofKind.some(({ id }) => id === facts.leads_to));
    return {
      label: t(`events.step_${kind}`),
      years: own.map(({ facts }) => ({
        year: Number(facts.start?.slice(0, 4)),
        isSure: facts.status === 'sourced',
      })),
    };
  });
  const events = rows.flatMap(({ years }) => years);
  const years = events.map(({ year }) => year);
  const first = Math.min(...years);
  const span = Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
  const isSure = events.every((event) => event.isSure);
  const key = isSure ? undefined : t('certainty.secondary');
  return { kind: 'rounds', years: span, rows, key };
}
