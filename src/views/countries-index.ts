import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { compareIn } from '../language/collation.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { type PageView, pageView } from './page.ts';
import { type RelatedGroup, relatedTo } from './related.ts';
import { pagePath } from './urls.ts';

/** How many entries of one collection a country lists, so that the page does not grow with them. */
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

/** What one collection has on a country; where that is long, the way to the rest. */
export interface CountryGroup extends RelatedGroup {
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
  return relatedTo([`countries/${country}`, ...subjects], content, reader).map((group) => ({
    ...group,
    cards: group.cards.slice(0, listed),
    more: moreOf(group, content, reader),
  }));
}

function moreOf({ collection, title, cards }: RelatedGroup, { site }: Content, reader: Locale) {
  const count = cards.length - listed;
  if (count <= 0) return undefined;
  const text = translator(reader)('countries.more', { count, section: title });
  const section = collection === 'pages' ? 'search' : collection;
  return { text, href: pagePath(site, reader, section) };
}
