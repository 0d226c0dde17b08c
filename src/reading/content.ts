import type { Content, Entries, Site, Withdrawal } from '../domain/content.ts';
import { byPlace, type Fault } from '../domain/fault.ts';
import { type Tellings, toldIn } from '../domain/telling.ts';
import { localeList } from '../i18n/locales.ts';
import { collectionNames } from '../schema/collections.ts';
import { addressFaults } from './addresses.ts';
import { standing } from './agreements.ts';
import type { Conditions } from './conditions.ts';
import { drawingFaults } from './drawings.ts';
import { entryFaults } from './entry-faults.ts';
import { keyedFaults } from './keyed.ts';
import { layoutFaults } from './layout.ts';
import { linkFaults } from './links.ts';
import { pictureFaults } from './pictures.ts';
import { referenceFaults } from './references.ts';
import { ruleFaults } from './rules/table.ts';
import type { Tree } from './tree.ts';
import { everyEntry, readWhole, releaseIn, type Whole } from './whole.ts';

/** What may be built, or everything that is wrong, in the order of files, lines and columns. */
export type Reading = { ok: true; content: Content } | { ok: false; faults: Fault[] };

/**
 * Reads a content folder through the one gate: what is held is checked like everything else and
 * then left out, so that nothing after this has ever seen it.
 */
export function readContent(tree: Tree, conditions: Conditions): Reading {
  const layout = layoutFaults(tree);
  if (tree.items.size === 0) return { ok: false, faults: layout };
  const whole = readWhole(tree);
  const read = [whole.site, whole.lists, ...everyEntry(whole.entries).map(({ entry }) => entry)];
  const faults = [
    ...layout,
    ...entryFaults(tree, whole),
    ...keyedFaults(whole),
    ...pictureFaults(tree, whole),
    ...drawingFaults(whole),
    ...ruleFaults(whole),
    ...read.flatMap((part) => part.faults),
    ...referenceFaults(whole, conditions),
    ...linkFaults(whole, conditions),
    ...addressFaults(tree, whole, conditions),
  ];
  const site = siteOf(whole, conditions);
  if (faults.length > 0 || !site) return { ok: false, faults: faults.sort(byPlace) };

  return {
    ok: true,
    content: {
      site,
      ...releasedIn(whole, conditions),
      withdrawals: withdrawalsIn(whole, conditions),
      reference: whole.lists.records,
    },
  };
}

function releasedIn(whole: Whole, conditions: Conditions): Entries {
  const released = collectionNames.map((name) => [
    name,
    whole.entries[name].flatMap((entry) => {
      const { id, facts, tellings } = entry;
      if (!facts || releaseIn(whole, conditions, entry) !== 'published') return [];
      const signoffs = standing(facts.signoffs, tellings);
      return [{ id, facts: { ...facts, signoffs }, tellings }];
    }),
  ]);
  return Object.fromEntries(released) as Entries;
}

function siteOf({ site }: Whole, { address }: Conditions): Site | undefined {
  if (!site.facts) return undefined;
  if (!isToldInAll(site.tellings)) return undefined;
  return { facts: { ...site.facts, ...(address && { address }) }, tellings: site.tellings };
}

function isToldInAll(tellings: Tellings<unknown>): tellings is Site['tellings'] {
  return toldIn(tellings).length === localeList.length;
}

function withdrawalsIn(whole: Whole, conditions: Conditions): Withdrawal[] {
  return everyEntry(whole.entries).flatMap(({ collection, entry }): Withdrawal[] => {
    const { withdrawn: on, redirects = [] } = entry.facts ?? {};
    const isNotice = releaseIn(whole, conditions, entry) === 'notice';
    return on && isNotice ? [{ collection, id: entry.id, on, redirects }] : [];
  });
}
