import type { Content, EntryOf } from '../../../domain/content.ts';
import { lastChange } from '../../../domain/history.ts';
import { type Locale, localeList } from '../../../i18n/locales.ts';
import type { TableName } from '../../../views/datasets.ts';
import { recordPages } from '../../../views/record-pages.ts';
import { entryPath, fullAddress } from '../../../views/urls.ts';
import { type Cell, csv } from './csv.ts';

/** A row by the names of its columns. */
type Row = Readonly<Record<string, Cell>>;

/** A dataset as a table: a row for each entry or record, its words in each language side by side. */
export function tableCsv(name: TableName, content: Content): string {
  const rows = rowsOf[name](content).map((row) => ({ ...row, ...editionOf(content) }));
  const [first = {}] = rows;
  const columns = Object.keys(first);
  return csv(
    columns,
    rows.map((row) => columns.map((column) => (row as Row)[column])),
  );
}

const rowsOf: Record<TableName, (content: Content) => Row[]> = {
  networks: (content) => content.networks.map((network) => networkRow(network, content)),
  events: (content) => content.events.map((event) => eventRow(event, content)),
  figures: (content) =>
    Object.values(content.reference.statistics).map((figure) => ({
      id: figure.id,
      value: figure.value,
      ...perLocale('unit', (locale) => figure.unit[locale]),
      date: figure.year,
      ...perLocale('region', (locale) => figure.region[locale]),
      ...perLocale('sentence', (locale) => figure.text[locale]),
      ...perLocale('caution', (locale) => figure.caution?.[locale]),
      sources: named(figure.sources, content),
      certainty: figure.status,
      checked: figure.checked,
      ...perLocale('page', (locale) => recordPages('statistics', figure.id, content)?.[locale]),
    })),
  // What to avoid never stands without what to use and why.
  glossary: (content) =>
    Object.values(content.reference.glossary).map((term) => ({
      id: term.id,
      ...Object.fromEntries(
        localeList.flatMap((locale) => [
          [`use_${locale}`, term.term[locale]],
          [`avoid_${locale}`, joined(term.avoid[locale])],
          [`why_${locale}`, term.note[locale]],
          [`definition_${locale}`, term.definition?.[locale]],
        ]),
      ),
      theme: term.theme,
      strength: term.strength,
      certainty: term.status,
      certainty_of_arabic: term.arabic_status,
      sources: named(term.sources, content),
      ...perLocale('page', (locale) => recordPages('glossary', term.id, content)?.[locale]),
    })),
};

function networkRow({ id, facts, tellings }: EntryOf<'networks'>, content: Content): Row {
  const country = content.reference.countries[facts.country];
  const { local_name: name, chairs, launched, champion } = facts;
  return {
    id,
    country: facts.country,
    ...perLocale('country', (locale) => country?.name[locale]),
    ...perLocale('title', (locale) => tellings[locale]?.title),
    ...perLocale('summary', (locale) => tellings[locale]?.summary),
    ...perLocale('local_name', (locale) => name?.[locale]),
    certainty_of_local_name: name?.status,
    chairs: joined(chairs?.agencies ?? []),
    certainty_of_chairs: chairs?.status,
    launched: launched?.on,
    certainty_of_launched: launched?.status,
    champion: champion && 'yes',
    champion_since: champion?.since,
    certainty_of_champion: champion?.status,
    voluntary_reports: joined(facts.voluntary_reports.map(({ on }) => on)),
    named_by: named(facts.named.sources, content),
    updated: lastChange(facts),
    ...pagesOf('networks', id, tellings, content),
  };
}

function eventRow({ id, facts, tellings }: EntryOf<'events'>, content: Content): Row {
  return {
    id,
    kind: facts.kind,
    start: facts.start,
    end: facts.end,
    every_year_on: facts.every,
    ...perLocale('title', (locale) => tellings[locale]?.title),
    ...perLocale('certainty_of_title', (locale) => facts.title_status[locale]),
    ...perLocale('summary', (locale) => tellings[locale]?.summary),
    ...perLocale('place', (locale) => facts.place?.[locale]),
    organizers: joined(facts.organizers),
    ...perLocale('other_organizers', (locale) =>
      joined(facts.other_organizers.map((other) => other[locale])),
    ),
    countries: joined(facts.countries),
    objectives: joined(facts.objectives),
    leads_to: facts.leads_to,
    certainty: facts.status,
    sources: named(facts.sources, content),
    updated: lastChange(facts),
    ...pagesOf('events', id, tellings, content),
  };
}

/** A column per language. */
function perLocale(name: string, cellIn: (locale: Locale) => Cell): Row {
  return Object.fromEntries(localeList.map((locale) => [`${name}_${locale}`, cellIn(locale)]));
}

/** The pages of an entry in the languages in which it is told. */
function pagesOf(
  collection: 'networks' | 'events',
  id: string,
  tellings: EntryOf<'events'>['tellings'],
  { site }: Content,
): Row {
  return perLocale('page', (locale) =>
    tellings[locale] ? fullAddress(site, entryPath(site, locale, collection, id)) : undefined,
  );
}

/** Sources as they can be found without this site. */
function named(ids: readonly string[], { reference }: Content): string {
  const sources = ids.flatMap((id) => reference.sources[id] ?? []);
  return joined(
    sources.map(({ title, publisher, year, url }) =>
      [publisher, title, year, url].filter(Boolean).join(', '),
    ),
  );
}

function joined(items: readonly string[]): string {
  return items.join(' | ');
}

/** What each row says of the edition, since a row is soon alone. */
function editionOf({ site }: Content): Row {
  const { edition } = site.facts;
  const isDemonstration = edition === 'demonstration';
  const notices = perLocale('notice', (locale) => site.tellings[locale].notice);
  return { edition, ...(isDemonstration && notices) };
}
