import type { Content, Network } from '../domain/content.ts';
import { citedIn, type Prose } from '../domain/prose.ts';
import { tellingFor, toldIn } from '../domain/telling.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { agencyViews } from './agency.ts';
import { type DateView, dateView } from './card.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { certaintyInWords } from './certainty.ts';
import { type PageView, pageView, type ShownIn, shownIn } from './page.ts';
import { resolvedProse } from './prose.ts';
import { numbersOf, type SourceView, sourceViews } from './sources.ts';

export interface NetworkPageView extends PageView {
  id: string;
  kind: string;
  country: string;
  title: string;
  summary: string;
  body: Prose;
  shown: ShownIn;
  tiles: Tile[];
  /** The country's own tile is the one of this id. */
  tile: string;
  /** What is known at a glance, each with its sources; what is not known is not in it. */
  facts: Fact[];
  /** Sentences from the sources. */
  known: {
    text: string;
    note?: string | undefined;
    sources: string[];
    certainty?: string | undefined;
  }[];
  sources: SourceView[];
  numbers: Record<string, number>;
  updated: DateView;
}

export interface Fact {
  label: string;
  text: string;
  sources: string[];
  /** In words, where the fact is not plainly sourced. */
  certainty?: string | undefined;
  /** What a reader should know before using the fact. */
  note?: string | undefined;
}

/** A network's page for a reader, or `undefined` where it is told in no language. */
export function networkPageView(
  network: Network,
  content: Content,
  reader: Locale,
): NetworkPageView | undefined {
  const telling = tellingFor(reader, network.tellings);
  if (!telling) return undefined;
  const { facts, id } = network;
  const t = translator(reader);
  const country = countryName(facts.country, content, reader);
  const glance = factsOf(network, content, reader, t);
  const known = facts.known.map(({ text, note, sources, status }) => ({
    text: text[reader],
    note: note?.[reader],
    sources,
    certainty: certaintyInWords(status, reader),
  }));
  const body = resolvedProse(telling.text.body, { content, locale: reader });
  const sources = sourceViews(
    [
      ...citedIn(body),
      ...[...glance, ...known].flatMap((fact) => fact.sources),
      ...facts.named.sources,
    ],
    content,
    reader,
  );
  return {
    ...pageView(content, reader, {
      path: ['networks', id],
      title: country,
      description: telling.text.summary,
      told: toldIn(network.tellings),
      published: facts.published,
      updated: facts.updated,
    }),
    id,
    kind: t('networks.kind'),
    country,
    title: telling.text.title,
    summary: telling.text.summary,
    body,
    shown: shownIn(reader, telling),
    tiles: cartogram(content, reader),
    tile: facts.country,
    facts: glance,
    known,
    sources,
    numbers: numbersOf(sources),
    updated: dateView(reader, facts.updated),
  };
}

function factsOf({ facts }: Network, content: Content, reader: Locale, t: Translate): Fact[] {
  const { local_name: localName, chairs, launched, champion } = facts;
  return [
    localName && {
      ...localName,
      label: t('network.local_name'),
      text: localName[reader],
      note: localName.note?.[reader],
    },
    chairs && {
      label: t('network.chairs'),
      text: formatList(
        reader,
        agencyViews(chairs.agencies, content, reader).map(({ name }) => name),
      ),
      ...chairs,
    },
    launched && {
      ...launched,
      label: t('network.launched'),
      text: formatDate(reader, launched.on),
    },
    champion && {
      label: t('network.champion'),
      text: champion.since
        ? t('network.champion_since', { date: formatDate(reader, champion.since) })
        : t('network.champion_yes'),
      ...champion,
    },
  ].flatMap((fact) =>
    fact
      ? [
          {
            label: fact.label,
            text: fact.text,
            sources: fact.sources,
            certainty: certaintyInWords(fact.status, reader),
            note: 'note' in fact ? fact.note : undefined,
          },
        ]
      : [],
  );
}

function countryName(id: string, content: Content, reader: Locale): string {
  const country = content.reference.countries[id];
  if (!country) throw new Error(`content/reference/countries.yaml has no ${id}.`);
  return country.name[reader];
}
