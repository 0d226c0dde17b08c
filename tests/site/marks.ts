import type { Content } from '../../src/domain/content.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { Claim } from '../claims.ts';

/** Where a page says that something is not verified: after which text, and in which words. */
export interface Mark {
  path: string;
  /** The place on the page, where it has one of its own. */
  id?: string;
  after: string;
  words: string;
}

/**
 * The marks that a reader is owed for a claim that is not verified, by the pages of its own; none
 * where no page of that language shows what is claimed.
 */
export function marksOf(claim: Claim, content: Content, reader: Locale): Mark[] {
  const way = ways[`${claim.of}.${claim.field}`];
  if (!way) throw new Error(`No page is known to mark ${claim.of}/${claim.id}: ${claim.field}.`);
  return way(claim.id, content, reader).map((mark) => ({
    ...mark,
    path: `${reader}/${mark.path}`,
  }));
}

type Way = (id: string, content: Content, reader: Locale) => Mark[];

const unverified = (reader: Locale) => translator(reader)('certainty.unverified');
const working = (reader: Locale) => translator(reader)('objective.working_translation');

/** An objective’s title in one of the languages, which every reader is shown. */
const objectiveIn =
  (locale: Locale): Way =>
  (id, { reference }, reader) => {
    const title = reference.objectives[id]?.title[locale] ?? '';
    return [{ path: `icons/${id}/`, after: title, words: working(reader) }];
  };

type Label =
  | `event.${'name' | 'certainty'}`
  | `structure.${'name' | 'what'}`
  | `network.${'launched' | 'champion'}`;

/** What stands in the box of facts under a label of its own. */
const fact =
  (of: 'events' | 'structure' | 'networks', label: Label) =>
  (id: string, reader: Locale, words: string): Mark[] => [
    { path: `${of}/${id}/`, after: translator(reader)(label), words },
  ];

/** The name of an entry in one language, which only readers of that language are shown. */
const nameIn =
  (locale: Locale, told: ReturnType<typeof fact>): Way =>
  (id, _content, reader) =>
    reader === locale ? told(id, reader, working(reader)) : [];

const factNotVerified =
  (told: ReturnType<typeof fact>): Way =>
  (id, _content, reader) =>
    told(id, reader, unverified(reader));

const localName: Way = (id, { networks }, reader) => {
  const known = networks.find((network) => network.id === id)?.facts.local_name;
  return [{ path: `networks/${id}/`, after: known?.[reader] ?? '', words: unverified(reader) }];
};

const ofEachLanguage = localeList.flatMap((locale): [string, Way][] => [
  [`events.title_status.${locale}`, nameIn(locale, fact('events', 'event.name'))],
  [`structure.title_status.${locale}`, nameIn(locale, fact('structure', 'structure.name'))],
  // Where the fact itself is not verified, its words say so of both.
  [`networks.local_name.name_status.${locale}`, localName],
]);

/** By the list or collection and the field. */
const ways: Record<string, Way> = {
  ...Object.fromEntries(ofEachLanguage),
  'objectives.arabic_status': objectiveIn('ar'),
  'objectives.english_status': objectiveIn('en'),
  'round-tables.status': (id, { reference }, reader) => {
    const table = reference['round-tables'][id];
    const pages = ['', ...(table?.objectives ?? []).map((objective) => `${objective}/`)];
    return ['compact/', ...pages.map((page) => `icons/${page}`)].map((path) => ({
      path,
      after: table?.label[reader] ?? '',
      words: unverified(reader),
    }));
  },
  'principles.arabic_status': (id, { reference }, reader) =>
    reader === 'ar'
      ? [
          {
            path: 'compact/',
            id: `principle-${id}`,
            after: reference.principles[id]?.title.ar ?? '',
            words: working(reader),
          },
        ]
      : [],
  'glossary.arabic_status': (id, { reference }, reader) => {
    const { theme, term } = reference.glossary[id] ?? {};
    const words = translator(reader)('glossary.working_translation');
    return [{ path: `glossary/${theme}/`, id, after: term?.ar ?? '', words }];
  },
  'glossary.status': (id, { reference }, reader) => {
    const { theme, note } = reference.glossary[id] ?? {};
    const words = translator(reader)('glossary.unverified');
    return [{ path: `glossary/${theme}/`, id, after: note?.[reader] ?? '', words }];
  },
  'events.status': factNotVerified(fact('events', 'event.certainty')),
  'structure.status': factNotVerified(fact('structure', 'structure.what')),
  'networks.local_name.status': localName,
  'networks.chairs.status': (id, { networks, reference }, reader) => {
    const chairs = networks.find((network) => network.id === id)?.facts.chairs?.agencies ?? [];
    const last = reference.agencies[chairs.at(-1) ?? '']?.name[reader] ?? '';
    return [{ path: `networks/${id}/`, after: last, words: unverified(reader) }];
  },
  'networks.launched.status': factNotVerified(fact('networks', 'network.launched')),
  'networks.champion.status': factNotVerified(fact('networks', 'network.champion')),
};
