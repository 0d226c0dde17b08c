import type { Content } from '../domain/content.ts';
import type { ShownStatistic } from '../domain/prose.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from '../i18n/number.ts';
import { translator } from '../i18n/translate.ts';

/** A figure of the list, as it may be shown. */
export interface FigureView extends ShownStatistic {
  id: string;
}

/** @throws when the list of figures has no such id. */
export function figureView(id: string, content: Content, reader: Locale): FigureView {
  const figure = content.reference.statistics[id];
  if (!figure) throw new Error(`content/reference/statistics.yaml has no ${id}.`);
  const t = translator(reader);
  return {
    id,
    value: formatNumber(reader, figure.value),
    unit: figure.unit[reader],
    text: figure.text[reader],
    notes: [
      t('figure.region', { region: figure.region[reader] }),
      ...(figure.year ? [t('figure.year', { year: formatDate(reader, figure.year) })] : []),
      ...(figure.caution ? [t('figure.caution', { caution: figure.caution[reader] })] : []),
    ],
    sources: figure.sources,
  };
}
