import type { Content, Section } from '../domain/content.ts';
import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { compareIn } from '../language/collation.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { type PageView, pageView } from './page.ts';
import { relatedTo } from './related.ts';
import { pagePath, recordPath } from './urls.ts';

/** How many links of one section a country lists, so that the page does not grow with them. */
const listed = 6;

export interface CountriesIndexView extends PageView {
  title: string;
  lead: string;
  /** Each leads to the country's own part of the page. */
  tiles: Tile[];
  diagramNote: string;
  countries: CountryView[];
}

/** A country, and what the site has on it. */
export interface CountryView {
  id: string;
  name: string;
  groups: CountryGroup[];
}

/** What one section has on a country; where that is long, the way to the rest. */
export interface CountryGroup {
  title: string;
  links: { title: string; href: string; lang: Locale; dir: Direction }[];
  more?: { text: string; href: string } | undefined;
}

/** Every country of the region in the reader's alphabet; Arabic ignores «ال», as UN lists do. */
export function countriesIndexView(content: Content, reader: Locale): CountriesIndexView {
  const words = content.site.tellings[reader];
  const { title, lead } = words.sections.countries;
  const compare = compareIn(reader);
  return {
    ...pageView(content, reader, { path: ['countries'], title, description: lead }),
    title,
    lead,
    tiles: cartogram(content, reader).map((tile) => ({ ...tile, href: `#${tile.id}` })),
    diagramNote: words.diagram_note,
    countries: Object.values(content.reference.countries)
      .map(({ id, name }) => ({
        id,
        name: name[reader],
        groups: groupsOf(id, content, reader),
      }))
      .sort((a, b) => compare(a.name, b.name)),
  };
}

function groupsOf(country: string, content: Content, reader: Locale): CountryGroup[] {
  const networks = content.networks.filter(({ facts }) => facts.country === country);
  const subjects = networks.map(({ id }) => `/networks/${id}/` as const);
  const groups = relatedTo([`countries/${country}`, ...subjects], content, reader).map(
    ({ collection, title, cards }) =>
      groupOf(collection === 'pages' ? 'search' : collection, title, cards, content, reader),
  );
  return [...groups, ...figuresOf(country, content, reader)];
}

/** The figures of this country alone: one of a wider region says nothing of each country in it. */
function figuresOf(country: string, content: Content, reader: Locale): CountryGroup[] {
  const { site, reference } = content;
  const links = Object.values(reference.statistics)
    .filter(({ countries }) => countries?.length === 1 && countries[0] === country)
    .map(({ id, text }) => ({
      title: text[reader],
      href: recordPath(site, reader, 'figures', id),
      lang: reader,
      dir: locales[reader].dir,
    }));
  const title = site.tellings[reader].navigation.figures;
  return links.length > 0 ? [groupOf('figures', title, links, content, reader)] : [];
}

function groupOf(
  section: Section,
  title: string,
  links: CountryGroup['links'],
  { site }: Content,
  reader: Locale,
): CountryGroup {
  const count = links.length - listed;
  const text = translator(reader)('related.more', { count, section: title });
  return {
    title,
    links: links.slice(0, listed),
    more: count > 0 ? { text, href: pagePath(site, reader, section) } : undefined,
  };
}
