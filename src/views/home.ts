import type { Content } from '../domain/content.ts';
import type { Prose } from '../domain/prose.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Card, noteCards } from './card.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { type FigureView, figureView } from './figure.ts';
import { type ObjectiveTile, objectiveTiles } from './objective.ts';
import { type PageView, pageView } from './page.ts';
import { resolvedProse } from './prose.ts';
import { pagePath } from './urls.ts';

export interface HomeView extends PageView {
  headline: string;
  introduction: string;
  doors: Door[];
  notes: Card[];
  pressHref: string;
  networksHref: string;
  networksTitle: string;
  networksLead: string;
  tiles: Tile[];
  diagramNote: string;
  /** How many national networks there are, as its source has it. */
  count: FigureView;
  objectives: ObjectiveTile[];
  /** Answers "need help?"; stands at `#help`. */
  help: { title: string; lead: string; body: Prose };
}

/** One of the four ways in; a door without `href` says what is not there yet. */
export interface Door {
  title: string;
  text: string;
  href?: string | undefined;
}

export function homeView(content: Content, reader: Locale): HomeView {
  const { site } = content;
  const words = site.tellings[reader];
  const { doors } = words;
  const pressHref = pagePath(site, reader, 'press');
  const networksHref = pagePath(site, reader, 'networks');
  return {
    ...pageView(content, reader, { path: [], title: words.name, description: words.description }),
    headline: words.headline,
    introduction: words.introduction,
    doors: [
      { ...doors.journalists, href: pressHref },
      doors.schools,
      { ...doors.networks, href: networksHref },
      { ...doors.help, href: '#help' },
    ],
    notes: noteCards(content, reader).slice(0, 3),
    pressHref,
    networksHref,
    networksTitle: words.sections.networks.title,
    networksLead: words.sections.networks.lead,
    tiles: cartogram(content, reader),
    diagramNote: words.diagram_note,
    count: figureView(site.facts.national_networks, content, reader),
    objectives: objectiveTiles(content, reader),
    help: {
      title: doors.help.title,
      lead: doors.help.text,
      body: resolvedProse(words.body, { content, locale: reader }),
    },
  };
}
