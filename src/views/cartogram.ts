import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { pagePath } from './urls.ts';

/** One country in the diagram of the region. Geography is never mirrored: `column` 1 is the west. */
export interface Tile {
  id: string;
  name: string;
  column: number;
  row: number;
  /** The page of the country's network, where there is one. */
  href?: string | undefined;
}

/** Every country of the region as an equal tile, in the reader's alphabet from west to east. */
export function cartogram(content: Content, reader: Locale): Tile[] {
  const networkOf = new Map(content.networks.map(({ id, facts }) => [facts.country, id]));
  return Object.values(content.reference.countries)
    .map(({ id, name, tile, cell }) => {
      const network = networkOf.get(id);
      return {
        id,
        name: (tile ?? name)[reader],
        ...cell,
        href: network && pagePath(content.site, reader, 'networks', network),
      };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
