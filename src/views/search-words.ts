import type { Content } from '../domain/content.ts';
import type { FacetWords, SearchWords } from '../domain/search-words.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { pluralForms, translator } from '../i18n/translate.ts';
import { compareIn } from '../language/collation.ts';
import { findables } from './findable.ts';

/** All that the search page's script says, in the reader's language. */
export function searchWords(content: Content, reader: Locale): SearchWords {
  const t = translator(reader);
  const others = localeList.filter((locale) => locale !== reader);
  return {
    locale: reader,
    found: pluralForms(reader, 'search.found'),
    suggested: pluralForms(reader, 'search.suggested'),
    none: t('search.none'),
    more: t('search.more'),
    failed: t('search.failed'),
    offline: t('search.offline'),
    blocked: t('search.blocked'),
    meant: t('search.meant', { words: '…' }),
    inLanguage: Object.fromEntries(others.map((locale) => [locale, t(`search.in_${locale}`)])),
    facets: facetWords(content, reader),
  };
}

/** Only values that something has: a choice that leaves nothing is none. */
function facetWords(content: Content, reader: Locale): FacetWords[] {
  const t = translator(reader);
  const { navigation } = content.site.tellings[reader];
  const { objectives, countries } = content.reference;
  const all = findables(content).map(({ facets }) => facets);
  const used = (name: FacetWords['name']) => new Set(all.flatMap((facets) => facets[name] ?? []));
  const [sections, years, named] = [used('section'), used('year'), used('country')];
  const numbers = used('objective');
  const sectionTitles = Object.entries({ ...navigation, pages: t('related.pages') });
  return [
    {
      name: 'section',
      label: t('search.section'),
      all: t('search.section_all'),
      values: Object.fromEntries(sectionTitles.filter(([id]) => sections.has(id))),
    },
    {
      name: 'objective',
      label: t('search.objective'),
      all: t('search.objective_all'),
      values: Object.fromEntries(
        Object.values(objectives)
          .filter(({ number }) => numbers.has(String(number)))
          .map(({ number, label }) => [number, `${number}. ${label[reader]}`]),
      ),
    },
    {
      name: 'country',
      label: t('search.country'),
      all: t('search.country_all'),
      values: Object.fromEntries(
        Object.values(countries)
          .filter(({ id }) => named.has(id))
          .map(({ id, name }) => [id, name[reader]] as const)
          .sort(([, a], [, b]) => compareIn(reader)(a, b)),
      ),
    },
    {
      name: 'year',
      label: t('search.year'),
      all: t('search.year_all'),
      values: Object.fromEntries([...years].sort().map((year) => [year, year])),
    },
  ];
}
