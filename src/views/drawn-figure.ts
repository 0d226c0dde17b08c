import type { Content } from '../domain/content.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/number.ts';
import { translator } from '../i18n/translate.ts';
import { cartogram } from './cartogram.ts';

/** A figure of the list as a drawing shows it. */
export interface DrawnFigure {
  amount: number;
  value: string;
  unit: string;
  /** What it counts, and when: "Arab countries, 2020". */
  where: string;
  /** The places in the diagram of the region that it counts; none where no source says which. */
  countries: number[];
  /** How many they are, or that the source does not say. */
  extent: string;
}

/** @throws when the list of figures has no such id. */
export function drawnFigures(
  ids: readonly string[],
  content: Content,
  reader: Locale,
): DrawnFigure[] {
  return ids.map((id) => drawnFigure(id, content, reader));
}

function drawnFigure(id: string, content: Content, reader: Locale): DrawnFigure {
  const figure = content.reference.statistics[id];
  if (!figure) throw new Error(`content/reference/statistics.yaml has no ${id}.`);
  const t = translator(reader);
  const region = figure.region[reader];
  const year = figure.year && formatDate(reader, figure.year);
  const isDated = year === undefined || region.includes(year);
  const countries = cartogram(content, reader).flatMap((tile, at) =>
    figure.countries?.includes(tile.id) ? [at] : [],
  );
  const count = countries.length;
  return {
    amount: figure.value,
    value: formatNumber(reader, figure.value),
    unit: figure.unit[reader],
    where: isDated ? region : t('drawing.where', { region, year }),
    countries,
    extent: count > 0 ? t('figures.tiles', { count }) : t('drawing.unlisted'),
  };
}
