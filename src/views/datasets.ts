import type { ListName } from '../domain/content.ts';
import { type Collection, type Content, collectionNames } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { filePath } from './urls.ts';

/** What the site knows, as a file: the entries of a collection, or the records of a list. */
export type Dataset = { name: string; hasCsv: boolean } & (
  { collection: Collection; list?: undefined } | { list: ListName; collection?: undefined }
);

/** The lists by the names of their files, which are those of their pages. */
const lists = {
  agencies: 'agencies',
  countries: 'countries',
  figures: 'statistics',
  functions: 'functions',
  glossary: 'glossary',
  objectives: 'objectives',
  principles: 'principles',
  'round-tables': 'round-tables',
  sources: 'sources',
} as const satisfies Record<string, ListName>;

/** The datasets that are tables too. */
export const tables = ['networks', 'events', 'figures', 'glossary'] as const;
export type TableName = (typeof tables)[number];

/** Every dataset: the collections, then the lists. */
export const datasets: readonly Dataset[] = [
  ...collectionNames.map((collection) => ({
    name: collection,
    hasCsv: isTable(collection),
    collection,
  })),
  ...Object.entries(lists).map(([name, list]) => ({ name, hasCsv: isTable(name), list })),
];

/** The name of the file that has the records of a list or the entries of a collection. */
export function datasetOf(referred: string): string {
  return Object.entries(lists).find(([, list]) => list === referred)?.[0] ?? referred;
}

/** Where a file of open data stands below the site's root: `api/v1/figures.csv`. */
export function dataPath(file: string): string {
  return `api/v1/${file}`;
}

/** The path of a file of open data from the server's root. */
export function dataHref({ site }: Content, file: string): string {
  return filePath(site, dataPath(file));
}

/** What a dataset is called in a language. */
export function datasetTitle({ collection, list }: Dataset, { site }: Content, locale: Locale) {
  const t = translator(locale);
  const { navigation } = site.tellings[locale];
  switch (list) {
    case undefined:
      return collection === 'pages' ? t('related.pages') : navigation[collection];
    case 'countries':
    case 'glossary':
    case 'sources':
      return navigation[list];
    case 'statistics':
      return navigation.figures;
    default:
      return t(`data.${list}`);
  }
}

/** How many entries or records a dataset has. */
export function sizeOf({ collection, list }: Dataset, content: Content): number {
  return collection ? content[collection].length : Object.keys(content.reference[list]).length;
}

function isTable(name: string): boolean {
  return tables.some((table) => table === name);
}
