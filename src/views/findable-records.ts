import type { Content } from '../domain/content.ts';
import type { Findable } from '../domain/findable.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { hasSomething } from './navigation.ts';
import { recordPath, termPath } from './urls.ts';

/** What has no page but a place on one: terms, figures and countries. */
export function findableRecords(content: Content, locale: Locale): Findable[] {
  return [
    ...terms(content, locale),
    ...(hasSomething('figures', content) ? figures(content, locale) : []),
    ...(hasSomething('countries', content) ? countries(content, locale) : []),
  ];
}

/** A term is found by what the glossary avoids, too, and shows what to say instead. */
function terms(content: Content, locale: Locale): Findable[] {
  return Object.values(content.reference.glossary).map((entry) => ({
    path: termPath(content, locale, entry),
    locale,
    title: entry.term[locale],
    kind: translator(locale)('search.kind_term'),
    facets: { section: ['glossary'] },
    names: localeList.filter((other) => other !== locale).map((other) => entry.term[other]),
    keywords: entry.keywords?.[locale],
    answers: localeList
      .flatMap((other) => [...entry.avoid[other], ...(entry.variants?.[other] ?? [])])
      .map((words) => words.replace('…', '')),
  }));
}

function figures({ site, reference }: Content, locale: Locale): Findable[] {
  return Object.values(reference.statistics).map(({ id, text, year }) => ({
    path: recordPath(site, locale, 'figures', id),
    locale,
    title: text[locale],
    isSentence: true,
    kind: translator(locale)('search.kind_figure'),
    facets: { section: ['figures'], year: year ? [String(year).slice(0, 4)] : [] },
    names: [],
    keywords: translator(locale)('search.figure_keywords').split(/\s*[;؛]\s*/),
    answers: [],
  }));
}

/** Countries whose network has a page are found by it. */
function countries({ site, reference, networks }: Content, locale: Locale): Findable[] {
  const own = new Set(networks.map(({ facts }) => facts.country));
  const others = Object.values(reference.countries).filter(({ id }) => !own.has(id));
  return others.map(({ id, name }) => ({
    path: recordPath(site, locale, 'countries', id),
    locale,
    title: name[locale],
    kind: translator(locale)('search.kind_country'),
    facets: { section: ['countries'], country: [id] },
    names: localeList.filter((other) => other !== locale).map((other) => name[other]),
    answers: [],
  }));
}
