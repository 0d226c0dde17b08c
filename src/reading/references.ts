import { type Fault, faultAt } from '../domain/fault.ts';
import { isCollection } from '../schema/collections.ts';
import type { Referable } from '../schema/shared.ts';
import type { Conditions } from './conditions.ts';
import type { Pointer } from './fields.ts';
import { type AnyEntry, everyEntry, releaseIn, type Whole } from './whole.ts';

/** References to what is not there, and from what is public to what is held. */
export function referenceFaults(whole: Whole, conditions: Conditions): Fault[] {
  const { site, entries, lists } = whole;
  const missing = (pointer: Pointer): Fault[] => {
    const ids = idsOf(whole, pointer.collection);
    if (!ids || ids.has(pointer.id)) return [];
    const { field, id, collection: list } = pointer;
    return [faultAt(pointer.place, 'reference-missing', { field, id, list })];
  };
  const cited = [site, ...everyEntry(entries).map(({ entry }) => entry)].flatMap(mentioned);
  const all = [site, lists, ...everyEntry(entries).map(({ entry }) => entry)];
  return [
    ...[...all.flatMap(({ pointers }) => pointers), ...cited].flatMap(missing),
    ...everyEntry(entries).flatMap(({ entry }) => unknownPictures(entry)),
    ...heldFaults(whole, conditions),
  ];
}

/** Pictures that a text shows and the entry's facts do not have. */
function unknownPictures({ facts, mentions }: AnyEntry): Fault[] {
  if (!facts) return [];
  const known = 'pictures' in facts ? facts.pictures.map(({ id }) => id) : [];
  return mentions
    .filter(({ kind, target }) => kind === 'picture' && !known.includes(target))
    .map(({ target, place }) => faultAt(place, 'picture-unknown', { id: target, known }));
}

/** A released entry may not refer to one that is held: its name alone would be a leak. */
function heldFaults(whole: Whole, conditions: Conditions): Fault[] {
  const { site, entries } = whole;
  const all = everyEntry(entries);
  const releases = new Map(
    all.map(({ collection, entry }) => [
      `${collection}/${entry.id}`,
      releaseIn(whole, conditions, entry),
    ]),
  );
  const released = all.filter(
    ({ collection, entry }) => releases.get(`${collection}/${entry.id}`) === 'published',
  );
  return [site, ...released.map(({ entry }) => entry)].flatMap(
    ({ pointers, mentions }): Fault[] => {
      const linked = mentions.flatMap(({ target, place }) => {
        const path = entryAt(target);
        return path ? [{ path, place }] : [];
      });
      const pointed = pointers.map(({ collection, id, place }) => ({
        path: `${collection}/${id}`,
        place,
      }));
      return [...pointed, ...linked]
        .filter(({ path }) => releases.get(path) === 'held')
        .map(({ path, place }) =>
          faultAt(place, 'reference-held', { id: path.slice(path.indexOf('/') + 1) }),
        );
    },
  );
}

/** The entry that an address within the site leads to; pages of their own stand among the sections. */
function entryAt(address: string): string | undefined {
  const [, first, second] = /^\/([^/#?]+)(?:\/([^/#?]+))?\/?(?:[#?].*)?$/.exec(address) ?? [];
  return first && (second ? `${first}/${second}` : `pages/${first}`);
}

/** What the components of a body refer to; links and pictures are looked up elsewhere. */
const components = {
  cite: { field: 'Cite', collection: 'sources' },
  statistic: { field: 'Statistic', collection: 'statistics' },
  term: { field: 'Term', collection: 'glossary' },
} as const;

function mentioned({ mentions }: Pick<Whole['site'], 'mentions'>): Pointer[] {
  return mentions.flatMap(({ kind, target, place }) =>
    kind === 'link' || kind === 'picture' ? [] : [{ ...components[kind], id: target, place }],
  );
}

function idsOf({ entries, lists }: Whole, collection: Referable) {
  if (isCollection(collection)) {
    return new Set<unknown>(entries[collection].map(({ id }) => id));
  }
  return lists.ids[collection];
}
