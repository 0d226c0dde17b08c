import type { Content } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { statisticsIn } from '../domain/prose.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { audienceNames } from './audience.ts';
import { type CampaignEntry, timeOf } from './campaign-card.ts';
import { type Card, cardOf } from './card.ts';
import { type Download, filesAndKit } from './download.ts';
import { type EntryView, entryView } from './entry.ts';
import { type FigureView, figureView } from './figure.ts';
import type { RelatedGroup } from './related.ts';
import { articleSources } from './sources.ts';
import { entryPath } from './urls.ts';

/** A page of the campaign. The fact leads; a myth is quoted once, flagged, and answered. */
export interface CampaignPageView extends EntryView {
  entryKind: CampaignEntry['facts']['kind'];
  fact?: string | undefined;
  /** The myth in quotation marks; only a fact has one. */
  myth?: string | undefined;
  why?: string | undefined;
  /** How people are misled, each with the page that says how to recognize it. */
  techniques: TechniqueLink[];
  /** The facts that answer a technique. */
  answers: Card[];
  /** Whom it is for, in words. */
  audience: string;
  /** "45 minutes". */
  time?: string | undefined;
  /** What is needed, by name. */
  materials: string[];
  /** The figures that the text does not show itself. */
  figures: FigureView[];
  downloads: Download[];
}

interface TechniqueLink {
  name: string;
  href?: string | undefined;
}

type Technique = CampaignEntry['facts']['techniques'][number];

/** An entry's page for a reader, or `undefined` where it is told in no language. */
export function campaignPageView(
  entry: CampaignEntry,
  content: Content,
  reader: Locale,
  made: Made,
): CampaignPageView | undefined {
  const { facts } = entry;
  const figures = facts.statistics.map((id) => figureView(id, content, reader));
  const cited = figures.flatMap(({ sources }) => sources);
  const own = { collection: 'campaign', ...entry } as const;
  const view = entryView(own, content, reader, { made, cited });
  const telling = tellingFor(reader, entry.tellings);
  if (!view || !telling) return undefined;
  const { locale, text } = telling;
  const shown = statisticsIn(view.body);
  const isTechnique = facts.kind === 'technique';
  const answers = isTechnique ? answersTo(facts.techniques, content, reader) : [];
  return {
    ...view,
    sources: articleSources(view.sources),
    entryKind: facts.kind,
    fact: text.fact,
    myth: text.myth && translator(locale)('entry.quoted', { text: text.myth }),
    why: text.why,
    techniques: isTechnique
      ? []
      : facts.techniques.map((technique) => techniqueLink(technique, content, reader)),
    answers,
    related: without(answers, view.related),
    audience: audienceNames(facts.audiences, reader),
    time: timeOf(entry, reader),
    materials: facts.materials.flatMap((id) => text.materials[id] ?? []),
    figures: figures.filter(({ id }) => !shown.includes(id)),
    downloads: filesAndKit(own, locale, { content, reader, made }),
  };
}

function techniqueLink(technique: Technique, content: Content, reader: Locale): TechniqueLink {
  const page = content.campaign.find(
    ({ facts, tellings }) =>
      facts.kind === 'technique' &&
      facts.techniques.includes(technique) &&
      tellingFor(reader, tellings),
  );
  return {
    name: translator(reader)(`technique.${technique}`),
    href: page && entryPath(content.site, reader, 'campaign', page.id),
  };
}

function answersTo(techniques: readonly Technique[], content: Content, reader: Locale): Card[] {
  return content.campaign
    .filter(({ facts }) => facts.kind === 'fact')
    .filter(({ facts }) => facts.techniques.some((technique) => techniques.includes(technique)))
    .flatMap((fact) => cardOf({ collection: 'campaign', ...fact }, content, reader));
}

/** Nothing is listed twice. */
function without(cards: readonly Card[], groups: readonly RelatedGroup[]): RelatedGroup[] {
  const listed = cards.map(({ href }) => href);
  return groups
    .map((group) => ({ ...group, cards: group.cards.filter(({ href }) => !listed.includes(href)) }))
    .filter((group) => group.cards.length > 0);
}
