import type { Content } from '../domain/content.ts';
import type { Prose } from '../domain/prose.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Card, cardOf, noteCards } from './card.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { type FigureView, figureView } from './figure.ts';
import { hasSomething, pageLink } from './navigation.ts';
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
  /** The first joint message, as a spokesperson says it. */
  message?: Sentence | undefined;
  /** A fact of the campaign. */
  fact?: Sentence | undefined;
  networks: { title: string; lead: string; href: string };
  tiles: Tile[];
  diagramNote: string;
  /** How many national networks there are, as its source has it. */
  count: FigureView;
  objectives: ObjectiveTile[];
  /** Where all icons are, if there are any. */
  iconsHref?: string | undefined;
  /** How the Network works: its committees and groups. */
  bodies: Card[];
  structureHref: string;
  /** Answers "need help?"; stands at `#help`. */
  help: { title: string; lead: string; body: Prose };
}

/** One of the four ways in; a door without `href` says what is not there yet. */
export interface Door {
  title: string;
  text: string;
  href?: string | undefined;
}

/** One sentence of an entry, with the entry that it leads to. */
export interface Sentence {
  card: Card;
  text: string;
}

export function homeView(content: Content, reader: Locale): HomeView {
  const { site } = content;
  const words = site.tellings[reader];
  const { title, lead } = words.sections.networks;
  return {
    ...pageView(content, reader, { path: [], title: words.name, description: words.description }),
    headline: words.headline,
    introduction: words.introduction,
    doors: doorsOf(content, reader),
    notes: noteCards(content, reader).slice(0, 3),
    pressHref: pagePath(site, reader, 'press'),
    message: messageOf(content, reader),
    fact: factOf(content, reader),
    networks: { title, lead, href: pagePath(site, reader, 'networks') },
    tiles: cartogram(content, reader),
    diagramNote: words.diagram_note,
    count: figureView(site.facts.national_networks, content, reader),
    objectives: objectiveTiles(content, reader),
    iconsHref: hasSomething('icons', content) ? pagePath(site, reader, 'icons') : undefined,
    bodies: bodiesOf(content, reader),
    structureHref: pagePath(site, reader, 'structure'),
    help: {
      title: words.doors.help.title,
      lead: words.doors.help.text,
      body: resolvedProse(words.body, { content, locale: reader }),
    },
  };
}

function doorsOf(content: Content, reader: Locale): Door[] {
  const { site } = content;
  const { doors } = site.tellings[reader];
  const campaign = hasSomething('campaign', content)
    ? pagePath(site, reader, 'campaign')
    : undefined;
  const pageOf = (id: string) => pageLink(id, content, reader)[0]?.href;
  return [
    { ...doors.journalists, href: pagePath(site, reader, 'press') },
    { ...doors.schools, href: campaign },
    { ...doors.networks, href: pageOf('for-networks') ?? pagePath(site, reader, 'networks') },
    { ...doors.help, href: pageOf('help') ?? '#help' },
  ];
}

function messageOf(content: Content, reader: Locale): Sentence | undefined {
  const { messages, site } = content;
  const message = messages.find(({ id }) => id === site.facts.home_message) ?? messages[0];
  const telling = message && tellingFor(reader, message.tellings);
  const [card] = message ? cardOf({ collection: 'messages', ...message }, content, reader) : [];
  return telling && card && { card, text: telling.text.core };
}

function factOf(content: Content, reader: Locale): Sentence | undefined {
  const facts = content.campaign.filter((entry) => entry.facts.kind === 'fact');
  const entry = facts.find(({ id }) => id === content.site.facts.home_fact) ?? facts[0];
  const telling = entry && tellingFor(reader, entry.tellings);
  const [card] = entry ? cardOf({ collection: 'campaign', ...entry }, content, reader) : [];
  const text = telling?.text.fact;
  return text && card ? { card, text } : undefined;
}

function bodiesOf(content: Content, reader: Locale): Card[] {
  return content.structure
    .filter(({ facts }) => ['committee', 'task-force', 'working-group'].includes(facts.kind))
    .flatMap((body) => cardOf({ collection: 'structure', ...body }, content, reader));
}
