import type { Content } from '../domain/content.ts';
import type { Concept } from '../domain/findable.ts';
import { localeList } from '../i18n/locales.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';

/** What nearly every text names, in full or by its initials. */
const unitedNations: Concept = ['United Nations', 'UN', 'الأمم المتحدة'];

/** What is known under several names, in all languages: terms, United Nations entities, countries, objectives. */
export function concepts({ reference }: Content): Concept[] {
  const { glossary, agencies, countries, objectives } = reference;
  const named = [
    unitedNations,
    ...Object.values(glossary).map(({ term }) =>
      localeList.flatMap((locale) => term[locale].split(/\s*[;؛]\s*/)),
    ),
    ...Object.values(countries).map(({ name }) => localeList.map((locale) => name[locale])),
    ...Object.values(objectives).map(({ label }) => localeList.map((locale) => label[locale])),
  ];
  const known = Object.values(agencies).map(({ acronym, name, short }) => [
    acronym,
    ...localeList.flatMap((locale) => [name[locale], short[locale]]),
  ]);
  return [
    ...named.map((names) => names.flatMap((name) => [name, ...initialsOf(name)])),
    ...known,
  ].map((names) => [...new Set(names.filter((name) => name !== undefined))]);
}

/**
 * The initials that an English name of three words or more is known by: “UAE” of “United Arab
 * Emirates”, “ARCP” and “RCP”
 * of “Arab Regional Consultative Process on Migration”, “AVRR” of “assisted voluntary
 * return and reintegration”.
 */
export function initialsOf(name: string): string[] {
  if (!/^[A-Za-z]/.test(name)) return [];
  const capitals = name.match(/[A-Z][a-z]+/g) ?? [];
  const [run = ''] = name.match(/^[A-Z][a-z]+(?: [A-Z][a-z]+)*/) ?? [];
  const words = (name.match(/[a-z]+/gi) ?? []).filter((word) => !isStopWord(word.toLowerCase()));
  const isTerm = capitals.length === 0 && words.length <= 5;
  const first = run.split(' ');
  const sets = [
    /^[A-Z]/.test(name) ? capitals : [],
    first,
    first.length > 3 ? first.slice(1) : [],
    isTerm ? words : [],
  ];
  const initials = sets
    .filter(({ length }) => length >= 3)
    .map((parts) => parts.map((word) => word.slice(0, 1).toUpperCase()).join(''));
  return [...new Set(initials)];
}
