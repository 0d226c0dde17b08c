import { type Collection, isCollection } from '../domain/content.ts';
import { type Fault, faultAt, type Place } from '../domain/fault.ts';
import type { Prose } from '../domain/prose.ts';
import type { Tellings } from '../domain/telling.ts';
import { tellingFor } from '../domain/telling.ts';
import { isLocale } from '../i18n/locales.ts';
import type { ListName } from '../schema/reference.ts';
import { offers, type Section, sectionNames } from '../schema/section.ts';
import type { Conditions } from './conditions.ts';
import type { LocalMention } from './entry.ts';
import type { Lists } from './lists.ts';
import { everyEntry, releaseIn, type Whole } from './whole.ts';

/** A body that can be linked to, per language. */
type Bodies = Tellings<{ body: Prose }>;

/** The lists whose records have an anchor each, by the page that shows them whole. */
const listsOn: Readonly<Record<string, ListName>> = {
  '/countries/': 'countries',
  '/figures/': 'statistics',
  '/glossary/': 'glossary',
  '/sources/': 'sources',
  '/structure/': 'functions',
};

/** Links within the site that lead nowhere: to no page, or to no heading of a page. */
export function linkFaults(whole: Whole, conditions: Conditions): Fault[] {
  const { site, entries, lists } = whole;
  const all = everyEntry(entries);
  const pages = new Map<string, Bodies | undefined>([
    ['/', undefined],
    ...offers.map((name) => [`/${name}/`, undefined] as const),
    ...sectionNames.filter(isThere).map((name) => [`/${name}/`, undefined] as const),
    ...all.map(({ collection, entry }) => [pathOf(collection, entry.id), entry.tellings] as const),
  ]);
  // A section of which nothing is public has no page.
  function isThere(section: Section): boolean {
    if (!isCollection(section)) return true;
    const own = all.filter(({ collection }) => collection === section);
    return own.some(({ entry }) => releaseIn(whole, conditions, entry) !== 'held');
  }
  const own = conditions.address ?? site.facts?.address;
  return [site, ...all.map(({ entry }) => entry)].flatMap(({ mentions, tellings }) =>
    mentions
      .filter(({ kind }) => kind === 'link')
      .flatMap((mention) => linkFault(mention, tellings, { pages, own, lists })),
  );
}

/** An entry's address below its language; pages of their own stand among the sections. */
function pathOf(collection: Collection, id: string): string {
  return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}

/** What a link can lead to. */
interface Targets {
  pages: ReadonlyMap<string, Bodies | undefined>;
  own: string | undefined;
  lists: Lists;
}

function linkFault(mention: LocalMention, here: Bodies, { pages, own, lists }: Targets): Fault[] {
  const { target: address, place } = mention;
  const [path = '', anchor] = address.split('#');
  const isOwn = own !== undefined && `${address}/`.startsWith(own);
  if (isOwn || isLocale(path.split('/')[1] ?? '')) {
    return [faultAt(place, 'address-own', { address })];
  }
  if (path !== '' && !path.startsWith('/')) return [];
  if (path !== '' && !pages.has(path)) return [faultAt(place, 'address-broken', { address })];
  const bodies = path === '' ? here : pages.get(path);
  if (anchor === undefined) return [];
  if (!bodies) return isRecordOn(path, anchor, lists) ? [] : [brokenAnchor(place, address, [])];
  const read = tellingFor(mention.locale, bodies);
  if (!read) return [];
  const known = read.text.body.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
  return known.includes(anchor) ? [] : [brokenAnchor(place, address, known)];
}

/** Whether a page shows a record under an anchor; of a list that cannot be read nobody knows. */
function isRecordOn(path: string, anchor: string, { ids }: Lists): boolean {
  const list = listsOn[path];
  return list !== undefined && (ids[list]?.has(anchor) ?? true);
}

function brokenAnchor(place: Place, address: string, known: readonly string[]): Fault {
  return faultAt(place, 'anchor-broken', { address, known });
}
