import {
  type AnyEntry,
  type Content,
  everyEntry,
  offers,
  type Site,
  sectionNames,
} from '../domain/content.ts';
import type { Facets, Findable } from '../domain/findable.ts';
import { mentionsOf } from '../domain/mentions.ts';
import { toldIn } from '../domain/telling.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { arabicOrdinal, englishCardinal, englishOrdinal, roman } from '../language/numerals.ts';
import { initialsOf } from './concepts.ts';
import { findableRecords } from './findable-records.ts';
import { themesIn } from './glossary.ts';
import { kindOf } from './kind.ts';
import { hasSomething } from './navigation.ts';
import { basePath, entryPath, pagePath } from './urls.ts';

/** Every page and record that search finds, in the languages in which it is told. */
export function findables(content: Content): Findable[] {
  const found = [
    ...localeList.flatMap((locale) => [
      ...sections(content, locale),
      ...findableRecords(content, locale),
    ]),
    ...everyEntry(content).flatMap((entry) =>
      toldIn(entry.tellings).map((locale) => ofEntry(entry, content, locale)),
    ),
  ];
  const root = basePath(content.site).length;
  return found.map((page) => ({ ...page, path: page.path.slice(root) }));
}

function ofEntry(entry: AnyEntry, content: Content, locale: Locale): Findable {
  const { collection, id } = entry;
  return {
    path: entryPath(content.site, locale, collection, id),
    locale,
    kind: kindOf(entry, locale),
    facets: facetsOf(entry, content),
    names: namesOf(entry, content, locale),
    keywords: entry.tellings[locale]?.keywords,
    answers: answersOf(entry),
  };
}

function facetsOf(entry: AnyEntry, { reference }: Content): Facets {
  const subjects = [...mentionsOf(entry)].map((subject) => subject.split('/'));
  const named = (list: string) =>
    subjects.flatMap(([own, id]) => (own === list && id ? [id] : [])).sort();
  const objectives = named('objectives').flatMap((id) => reference.objectives[id]?.number ?? []);
  return {
    section: [entry.collection],
    objective: objectives.map(String),
    country: named('countries'),
    year: yearsOf(entry),
  };
}

/** Of what happened or came out in a year; texts that stand for good have none. */
function yearsOf(entry: AnyEntry): string[] {
  const dates = Object.entries(entry.facts).filter(([name]) => yearFields.includes(name));
  const years = dates.flatMap(([, date]) => /^\d{4}/.exec(String(date))?.[0] ?? []);
  const isNews = entry.collection === 'press';
  return [...new Set(isNews ? [entry.facts.published.slice(0, 4), ...years] : years)];
}

const yearFields = ['start', 'end', 'issued', 'date'];

function namesOf(entry: AnyEntry, { reference }: Content, locale: Locale): string[] {
  const told = Object.entries(entry.tellings);
  const titles = [
    ...told.filter(([language]) => language !== locale).map(([, { title }]) => title),
    ...told.flatMap(([, { title }]) => initialsOf(title)),
  ];
  if (entry.collection === 'networks') {
    const { name } = reference.countries[entry.facts.country] ?? {};
    return name ? [...titles, ...localeList.map((language) => name[language])] : titles;
  }
  if (entry.collection !== 'icons') return titles;
  const objective = reference.objectives[entry.facts.objective];
  if (!objective) return titles;
  return [
    ...numberNames(objective.number),
    ...localeList.flatMap((language) => [objective.label[language], objective.title[language]]),
  ];
}

/** The number of an objective, in the spellings in which it is asked for. */
function numberNames(number: number): string[] {
  return [
    `الهدف رقم ${number}`,
    `الهدف ${arabicOrdinal(number)}`,
    `objective ${number}`,
    `objective ${englishCardinal(number)}`,
    `${englishOrdinal(number)} objective`,
    // “I” is a word of its own.
    ...(number > 1 ? [`objective ${roman(number)}`] : []),
    `GCM ${number}`,
    `GCM goal ${number}`,
    `objectif ${number}`,
  ];
}

/** A myth is found by its words and answered by the fact. */
function answersOf(entry: AnyEntry): string[] {
  return entry.collection === 'campaign'
    ? Object.values(entry.tellings).flatMap(({ myth }) => myth ?? [])
    : [];
}

function sections(content: Content, locale: Locale): Findable[] {
  const { site } = content;
  const t = translator(locale);
  const others = localeList.filter((language) => language !== locale);
  const shown = sectionNames.filter(
    (section) => section !== 'search' && hasSomething(section, content),
  );
  const list = { locale, kind: t('search.kind_list'), answers: [], isList: true };
  return [
    { ...list, path: pagePath(site, locale), facets: {}, names: [] },
    ...shown.map((section) => ({
      ...list,
      path: pagePath(site, locale, section),
      facets: { section: [section] },
      names: localeList.map((language) => site.tellings[language].navigation[section]),
      keywords: site.tellings[locale].sections[section].keywords,
    })),
    ...offers.map((offer) => ({
      ...list,
      path: pagePath(site, locale, offer),
      kind: t('kind.pages'),
      isList: false,
      facets: {},
      names: localeList.map((language) => translator(language)(`${offer}.title`)),
      keywords: wordsFor(offer),
    })),
    ...(hasSomething('icons', content) ? [iconUsage(site, locale)] : []),
    ...themesIn(content).map((theme) => ({
      ...list,
      path: pagePath(site, locale, 'glossary', theme),
      facets: { section: ['glossary'] },
      names: others.map((language) => translator(language)(`glossary.theme_${theme}`)),
    })),
  ];
}

/** The page on how the icons are used, which is listed nowhere but beside them. */
function iconUsage(site: Site, locale: Locale): Findable {
  const t = translator(locale);
  return {
    path: pagePath(site, locale, 'icons', 'usage'),
    locale,
    kind: t('kind.pages'),
    facets: { section: ['icons'] },
    names: localeList.map((language) => translator(language)('usage.title')),
    keywords: wordsFor('usage'),
    answers: [],
  };
}

/** The search words of a page that is no entry: in every language, for names of formats are among them. */
function wordsFor(page: (typeof offers)[number] | 'usage'): string[] {
  return localeList.flatMap((language) =>
    translator(language)(`${page}.keywords`).split(/\s*[;؛]\s*/),
  );
}
