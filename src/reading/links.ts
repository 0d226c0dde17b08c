import { type Fault, faultAt } from '../domain/fault.ts';
import type { Prose } from '../domain/prose.ts';
import type { Tellings } from '../domain/telling.ts';
import { tellingFor } from '../domain/telling.ts';
import { isLocale } from '../i18n/locales.ts';
import type { Conditions } from './conditions.ts';
import type { LocalMention } from './entry.ts';
import { everyEntry, type Whole } from './whole.ts';

/** A body that can be linked to, per language. */
type Bodies = Tellings<{ body: Prose }>;

/** Links within the site that lead nowhere: to no page, or to no heading of a page. */
export function linkFaults(whole: Whole, { address }: Conditions): Fault[] {
  const { site, entries } = whole;
  const all = everyEntry(entries);
  const pages = new Map<string, Bodies | undefined>([
    ...['/', '/networks/', '/press/', '/search/'].map((path) => [path, undefined] as const),
    ...all.map(({ collection, entry }) => [`/${collection}/${entry.id}/`, entry.tellings] as const),
  ]);
  const own = address ?? site.facts?.address;
  return [site, ...all.map(({ entry }) => entry)].flatMap(({ mentions, tellings }) =>
    mentions
      .filter(({ kind }) => kind === 'link')
      .flatMap((mention) => linkFault(mention, tellings, pages, own)),
  );
}

function linkFault(
  mention: LocalMention,
  here: Bodies,
  pages: ReadonlyMap<string, Bodies | undefined>,
  own: string | undefined,
): Fault[] {
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
  if (!bodies) return [faultAt(place, 'anchor-broken', { address, known: [] })];
  const read = tellingFor(mention.locale, bodies);
  if (!read) return [];
  const known = read.text.body.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
  return known.includes(anchor) ? [] : [faultAt(place, 'anchor-broken', { address, known })];
}
