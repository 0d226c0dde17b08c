import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Card, type DateView, dateView } from './card.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { certaintyInWords } from './certainty.ts';
import { type FigureView, figureView } from './figure.ts';
import { type PageView, pageView } from './page.ts';
import { relatedTo } from './related.ts';
import { type SourceView, sourceViews } from './sources.ts';

/** Every figure of the list, by subject. */
export interface FiguresIndexView extends PageView {
  title: string;
  lead: string;
  subjects: FigureSubject[];
  tiles: Tile[];
}

export interface FigureSubject {
  id: string;
  title: string;
  figures: ListedFigure[];
}

/** A figure with all that a reader should know before using it. */
export interface ListedFigure extends Omit<FigureView, 'sources'> {
  sources: SourceView[];
  /** What its region is, in words. */
  definition?: string | undefined;
  /** The countries that it counts, where a source says which; and how many they are, in words. */
  countries?: { ids: readonly string[]; text: string } | undefined;
  checked: DateView;
  certainty?: string | undefined;
  /** Where the site uses it: the first few, and how many more there are, in words. */
  uses: Card[];
  moreUses?: string | undefined;
}

type Statistic = Content['reference']['statistics'][string];

/** How many of its uses a figure names. */
const fewUses = 4;

/** The subjects in the order of the page. */
const subjects = [
  'stock',
  'women',
  'refugees',
  'work',
  'remittances',
  'deaths',
  'compact',
] as const satisfies readonly Statistic['subject'][];

export function figuresIndexView(content: Content, reader: Locale): FiguresIndexView {
  const { title, lead } = content.site.tellings[reader].sections.figures;
  const t = translator(reader);
  const all = Object.values(content.reference.statistics);
  return {
    ...pageView(content, reader, { path: ['figures'], title, description: lead }),
    title,
    lead,
    subjects: subjects.flatMap((subject) => {
      const figures = all
        .filter((figure) => figure.subject === subject)
        .map((figure) => listedFigure(figure, content, reader));
      return figures.length > 0 ? [{ id: subject, title: t(`figures.${subject}`), figures }] : [];
    }),
    tiles: cartogram(content, reader),
  };
}

function listedFigure(figure: Statistic, content: Content, reader: Locale): ListedFigure {
  const t = translator(reader);
  const { id, countries, definition, checked, status } = figure;
  const uses = relatedTo([`statistics/${id}`], content, reader).flatMap(({ cards }) => cards);
  const more = uses.length - fewUses;
  return {
    ...figureView(id, content, reader),
    sources: sourceViews(figure.sources, content, reader),
    definition: definition?.[reader],
    countries: countries && {
      ids: countries,
      text: t('figures.tiles', { count: countries.length }),
    },
    checked: dateView(reader, checked),
    certainty: certaintyInWords(status, reader),
    uses: uses.slice(0, fewUses),
    moreUses: more > 0 ? t('figures.more_uses', { count: more }) : undefined,
  };
}
