import type { Content, ListName } from '../domain/content.ts';
import { type InEvery, inEvery, type Locale } from '../i18n/locales.ts';
import { entryPath, fullAddress, recordPath, sourcePath, termPath } from './urls.ts';

/** Where a record of a list is shown, in each language; `undefined` where it has no place of its own. */
export function recordPages(
  list: ListName,
  id: string,
  content: Content,
): InEvery<string> | undefined {
  const pathOf = pathsOf[list]?.(id, content);
  return pathOf && inEvery((locale) => fullAddress(content.site, pathOf(locale)));
}

type Paths = (id: string, content: Content) => ((locale: Locale) => string) | undefined;

const pathsOf: Partial<Record<ListName, Paths>> = {
  countries:
    (id, { site }) =>
    (locale) =>
      recordPath(site, locale, 'countries', id),
  functions:
    (id, { site }) =>
    (locale) =>
      recordPath(site, locale, 'structure', id),
  glossary: (id, content) => {
    const term = content.reference.glossary[id];
    return term && ((locale) => termPath(content, locale, term));
  },
  objectives: (id, { icons, site }) => {
    const icon = icons.find(({ facts }) => facts.objective === id);
    return icon && ((locale) => entryPath(site, locale, 'icons', icon.id));
  },
  sources: (id, content) => (locale) => sourcePath(content, locale, id),
  statistics:
    (id, { site }) =>
    (locale) =>
      recordPath(site, locale, 'figures', id),
};
