import { type AnyEntry, type Content, everyEntry } from '../../domain/content.ts';
import { firstAddress, lastChange } from '../../domain/history.ts';
import type { Made } from '../../domain/made.ts';
import { inEvery } from '../../i18n/locales.ts';
import { type Dataset, dataHref } from '../../views/datasets.ts';
import { recordPages } from '../../views/record-pages.ts';
import { entryPath, fullAddress } from '../../views/urls.ts';
import { writtenEntry } from '../html/entry-html.ts';
import { lastingName } from '../identity.ts';
import { heldFacts, heldFields, heldWords, without } from './held.ts';

/** A dataset as JSON, by the schema that it names. */
export function datasetJson(dataset: Dataset, content: Content, made: Made): string {
  const { name, collection, list } = dataset;
  const about = { ...fileFacts(name, content), dataset: name };
  const data = list
    ? { ...about, items: recordsOf(list, content) }
    : {
        ...about,
        items: everyEntry(content)
          .filter((entry) => entry.collection === collection)
          .map((entry) => entryData(entry, content, made)),
        withdrawn: withdrawnOf(collection, content),
      };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** What every file of open data says of itself. */
export function fileFacts(name: string, content: Content): object {
  const { facts, tellings } = content.site;
  const { edition } = facts;
  return {
    $schema: schemaAddress(name, content),
    edition,
    ...(edition === 'demonstration' && { notice: inEvery((locale) => tellings[locale].notice) }),
    licence: inEvery((locale) => tellings[locale].licence),
  };
}

/** The full address of the schema of a dataset. */
export function schemaAddress(name: string, content: Content): string {
  return fullAddress(content.site, dataHref(content, `schema/${name}.json`));
}

/** What is known of an entry whatever it is, and its whole text in the languages in which it is told. */
export function entryCore(entry: AnyEntry, content: Content, made: Made) {
  const { collection, id, facts } = entry;
  const { site } = content;
  return {
    id,
    urn: urnOf(firstAddress(collection, entry), content),
    pages: inEvery((locale) =>
      entry.tellings[locale] ? fullAddress(site, entryPath(site, locale, collection, id)) : null,
    ),
    published: facts.published,
    updated: lastChange(facts),
    corrections: facts.corrections,
    texts: inEvery((locale) => {
      const written = writtenEntry(entry, content, locale, made);
      const text = entry.tellings[locale];
      if (!written || !text) return null;
      return { ...without(text, ['body', ...heldWords]), html: written.html };
    }),
  };
}

function entryData(entry: AnyEntry, content: Content, made: Made): object {
  const { texts, ...core } = entryCore(entry, content, made);
  return { ...core, facts: without(entry.facts, heldFacts), texts };
}

function recordsOf(list: NonNullable<Dataset['list']>, content: Content): object[] {
  return Object.values(content.reference[list]).map((record) => {
    const pages = recordPages(list, record.id, content);
    return { ...without(record, heldFields), ...(pages && { pages }) };
  });
}

/** What of a collection was taken back: the name under which it was known, and the day. */
export function withdrawnOf(collection: Dataset['collection'], content: Content): object[] {
  return content.withdrawals
    .filter((own) => own.collection === collection)
    .map(({ collection: name, id, on, redirects }) => ({
      urn: urnOf(firstAddress(name, { id, facts: { redirects } }), content),
      on,
    }));
}

function urnOf(address: string, { site }: Content): string {
  return `urn:uuid:${lastingName(site, address)}`;
}
