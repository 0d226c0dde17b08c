import type { Content } from '../domain/content.ts';
import type { Concept } from '../domain/findable.ts';
import { localeList } from '../i18n/locales.ts';

/** What is known under several names, in all languages: terms, United Nations entities, countries, objectives. */
export function concepts({ reference }: Content): Concept[] {
  const { glossary, agencies, countries, objectives } = reference;
  return [
    ...Object.values(glossary).map(({ term }) =>
      localeList.flatMap((locale) => term[locale].split(/\s*[;؛]\s*/)),
    ),
    ...Object.values(agencies).map(({ acronym, name, short }) => [
      acronym,
      ...localeList.flatMap((locale) => [name[locale], short[locale]]),
    ]),
    ...Object.values(countries).map(({ name }) => localeList.map((locale) => name[locale])),
    ...Object.values(objectives).map(({ label }) => localeList.map((locale) => label[locale])),
  ].map((names) => [
    ...new Set(names.flatMap((name) => (name ? [name, ...initialsOf(name)] : []))),
  ]);
}

/** “UAE” of “United Arab Emirates”: the initials of an English name of three words or more. */
export function initialsOf(name: string): string[] {
  const words = name.match(/[A-Z][a-z]+/g) ?? [];
  const isName = words.length >= 3 && /^[A-Z]/.test(name);
  return isName ? [words.map((word) => word.slice(0, 1)).join('')] : [];
}
