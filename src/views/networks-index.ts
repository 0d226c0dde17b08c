import type { Content } from '../domain/content.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { compareIn } from '../language/collation.ts';
import { type DateView, dateView } from './card.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { type FigureView, figureView } from './figure.ts';
import { type PageView, pageView } from './page.ts';
import { numbersOf, type SourceView, sourceViews } from './sources.ts';
import { pagePath } from './urls.ts';

export interface NetworksIndexView extends PageView {
  title: string;
  lead: string;
  tiles: Tile[];
  diagramNote: string;
  count: FigureView;
  /** "8 networks are named by their source…". */
  named: { count: number; text: string };
  rows: NetworkRow[];
  sources: SourceView[];
  numbers: Record<string, number>;
}

export interface NetworkRow {
  id: string;
  country: string;
  href: string;
  title: string;
  titleLocale: Locale;
  checked: DateView;
}

export function networksIndexView(content: Content, reader: Locale): NetworksIndexView {
  const { site } = content;
  const words = site.tellings[reader];
  const count = figureView(site.facts.national_networks, content, reader);
  const sources = sourceViews(count.sources, content, reader);
  const rows = networkRows(content, reader);
  const { title, lead } = words.sections.networks;
  return {
    ...pageView(content, reader, {
      path: ['networks'],
      title,
      description: lead,
    }),
    title,
    lead,
    tiles: cartogram(content, reader),
    diagramNote: words.diagram_note,
    count,
    named: {
      count: rows.length,
      text: translator(reader)('networks.named', { count: rows.length }),
    },
    rows,
    sources,
    numbers: numbersOf(sources),
  };
}

/** The networks in the reader's alphabet of countries; Arabic ignores «ال», as UN lists do. */
function networkRows(content: Content, reader: Locale): NetworkRow[] {
  const compare = compareIn(reader);
  return content.networks
    .flatMap(({ id, facts, tellings }) => {
      const telling = tellingFor(reader, tellings);
      const country = content.reference.countries[facts.country]?.name[reader];
      if (!telling || !country) return [];
      return {
        id,
        country,
        href: pagePath(content.site, reader, 'networks', id),
        title: telling.text.title,
        titleLocale: telling.locale,
        checked: dateView(reader, facts.updated),
      };
    })
    .sort((a, b) => compare(a.country, b.country));
}
