import { type Fault, faultAt } from '../domain/fault.ts';
import { localeList } from '../i18n/locales.ts';
import { isCollection } from '../schema/collections.ts';
import { offers, type Section, sectionNames } from '../schema/section.ts';
import type { Conditions } from './conditions.ts';
import { fileText } from './files.ts';
import { addressesFile, placeOf } from './layout.ts';
import type { Tree } from './tree.ts';
import { everyEntry, releaseIn, type Whole } from './whole.ts';

/** The lists that have a page while they have a record. */
const listPages = {
  countries: 'countries',
  figures: 'statistics',
  glossary: 'glossary',
  sources: 'sources',
} as const;

/**
 * Addresses that were published once and that this build would lose: no page stands there, no
 * notice of a withdrawal, and no redirect leads on.
 */
export function addressFaults(tree: Tree, whole: Whole, conditions: Conditions): Fault[] {
  const { text = '', faults } = fileText(tree, addressesFile);
  if (text === '') return faults;
  const place = placeOf(tree, addressesFile);
  const kept = new Set(addressesIn(whole, conditions));
  const lost = text.split(/\r?\n/).flatMap((line, at): Fault[] => {
    const address = line.trim();
    if (address === '' || address.startsWith('#') || kept.has(address)) return [];
    return [faultAt({ ...place, line: at + 1 }, 'address-lost', { address })];
  });
  return [...faults, ...lost];
}

/** Every address of a page that a build answers, below the site's root: `/ar/networks/jordan/`. */
function addressesIn(whole: Whole, conditions: Conditions): string[] {
  const entries = everyEntry(whole.entries).filter(
    ({ entry }) => (releaseIn(whole, conditions, entry) ?? 'held') !== 'held',
  );
  const sections = sectionNames.filter((section) => isThere(section));
  const themes = Object.values(whole.lists.records.glossary).map(({ theme }) => theme);
  const below = [
    '/',
    ...[...offers, ...sections].map((name) => `/${name}/`),
    ...themes.map((theme) => `/glossary/${theme}/`),
    ...entries.map(({ collection, entry: { id } }) =>
      collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`,
    ),
    ...entries.flatMap(({ entry: { facts } }) => facts?.redirects ?? []),
  ];
  return ['/', ...localeList.flatMap((locale) => below.map((path) => `/${locale}${path}`))];

  function isThere(section: Section): boolean {
    if (section === 'search') return true;
    if (isCollection(section)) return entries.some(({ collection }) => collection === section);
    return Object.keys(whole.lists.records[listPages[section]]).length > 0;
  }
}
