import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordPath } from './urls.ts';

/** A country by its name, and where everything about it stands. */
export interface CountryLink {
  id: string;
  name: string;
  href: string;
}

/** @throws when the list of countries has no such id. */
export function countryLink(id: string, content: Content, reader: Locale): CountryLink {
  const country = content.reference.countries[id];
  if (!country) throw new Error(`content/reference/countries.yaml has no ${id}.`);
  return {
    id,
    name: country.name[reader],
    href: recordPath(content.site, reader, 'countries', id),
  };
}
