import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Card, cardOf } from './card.ts';
import { type FilmStill, filmStill } from './film-page.ts';
import { type PageView, pageView } from './page.ts';

/** The films, each with its still. */
export interface FilmIndexView extends PageView {
  title: string;
  lead: string;
  films: { card: Card; still: FilmStill }[];
}

export function filmIndexView(content: Content, reader: Locale): FilmIndexView {
  const { title, lead } = content.site.tellings[reader].sections.film;
  return {
    ...pageView(content, reader, { path: ['film'], title, description: lead }),
    title,
    lead,
    films: content.film.flatMap((film) =>
      cardOf({ collection: 'film', ...film }, content, reader).map((card) => ({
        card,
        still: filmStill(film, content, reader),
      })),
    ),
  };
}
