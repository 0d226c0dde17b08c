import type { Content, Network } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { tellingFor, toldIn } from '../domain/telling.ts';
import { formatDate, formatList } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { agencyViews } from './agency.ts';
import { cartogram, type Tile } from './cartogram.ts';
import { certaintyInWords } from './certainty.ts';
import { type Download, entryFiles } from './download.ts';
import { type EntryView, entryView } from './entry.ts';
import { type KnownPart, knownParts } from './network-known.ts';
import { pageView } from './page.ts';
import { relatedTo } from './related.ts';
import { entryParts } from './urls.ts';

export interface NetworkPageView extends EntryView {
  country: string;
  tiles: Tile[];
  /** The country's own tile is the one of this id. */
  tile: string;
  /** What is known at a glance, each with its sources; what is not known is not in it. */
  facts: Fact[];
  /** Sentences from the sources, reports and programmes. */
  known: KnownPart[];
  downloads: Download[];
}

export interface Fact {
  label: string;
  text: string;
  sources: readonly string[];
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
  made: Made = {},
): NetworkPageView | undefined {
  const { facts, id } = network;
  const own = { collection: 'networks', id } as const;
  const country = countryName(facts.country, content, reader);
  const glance = factsOf(network, content, reader);
  const known = knownParts(network, reader);
  const stated = [...glance, ...known.flatMap(({ items }) => items), facts.named];
  const cited = stated.flatMap(({ sources }) => sources);
  const page = entryView({ ...network, ...own }, content, reader, { cited });
  const telling = tellingFor(reader, network.tellings);
  if (!page || !telling) return undefined;
  return {
    ...page,
    ...pageView(content, reader, {
      path: entryParts('networks', id),
      title: country,
      description: page.summary,
      told: toldIn(network.tellings),
      published: facts.published,
      updated: facts.updated,
    }),
    related: relatedTo([`countries/${facts.country}`, `/networks/${id}/`], content, reader, own),
    country,
    tiles: cartogram(content, reader),
    tile: facts.country,
    facts: glance,
    known,
    downloads: entryFiles('networks', id, telling.locale, { content, reader, made }),
  };
}

function factsOf({ facts }: Network, content: Content, reader: Locale): Fact[] {
  const { local_name: localName, chairs, launched, champion } = facts;
  const t = translator(reader);
  return [
    localName && {
      ...localName,
      label: t('network.local_name'),
      text: localName[reader],
      note: localName.note?.[reader],
      // The fact may be sure and its wording in this language not.
      status:
        localName.status === 'sourced'
          ? (localName.name_status?.[reader] ?? 'sourced')
          : localName.status,
    },
    chairs && {
      ...chairs,
      label: t('network.chairs'),
      text: formatList(
        reader,
        agencyViews(chairs.agencies, content, reader).map(({ name }) => name),
      ),
    },
    launched && {
      ...launched,
      label: t('network.launched'),
      text: formatDate(reader, launched.on),
    },
    champion && {
      ...champion,
      label: t('network.champion'),
      text: champion.since
        ? t('network.champion_since', { date: formatDate(reader, champion.since) })
        : t('network.champion_yes'),
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
