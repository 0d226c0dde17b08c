import type { Told } from '../domain/content.ts';
import {
  type Changes,
  changesSince,
  type DriftState,
  driftOf,
  type TextState,
} from '../domain/drift.ts';
import type { Section } from '../domain/meaning.ts';
import type { Edition } from '../domain/release.ts';
import type { Tellings } from '../domain/telling.ts';
import { type InEvery, inEvery, type Locale, localeList } from '../i18n/locales.ts';
import type { Conditions } from '../reading/conditions.ts';
import { type Fingerprints, fingerprintsOf, printsOf } from '../reading/fingerprint.ts';
import { tellingFiles } from '../reading/layout.ts';
import type { Tree } from '../reading/tree.ts';
import { type AnyEntry, everyEntry, readWhole } from '../reading/whole.ts';
import type { Collection } from '../schema/collections.ts';
import { type Wait, waitsOf } from './waits.ts';

/** One text of an entry: against what was confirmed, and which of its sections are not as they were. */
export interface TextStatus extends Omit<Changes, 'changed'> {
  /** `faulty` where the file is there and cannot be read. */
  state: TextState | 'faulty';
  fingerprint?: string;
  changed: Pick<Section, 'kind' | 'heading'>[];
}

/** Where an entry stands: what it lacks, what has drifted, what is overdue, and whom it waits for. */
export interface EntryStatus {
  collection: Collection;
  id: string;
  state: DriftState | 'faulty' | 'withdrawn';
  /** The day on which a person last said that its texts say the same. */
  confirmed?: string;
  texts: InEvery<TextStatus>;
  behind: Locale[];
  /** The day by which it was to be reviewed, where that has passed. */
  overdue?: string;
  waits: Wait[];
}

/** Where every entry of a folder of content stands, held ones too. */
export function statusOf(tree: Tree, { now }: Conditions): EntryStatus[] {
  const { site, entries } = readWhole(tree);
  const edition = site.facts?.edition ?? 'official';
  return everyEntry(entries).map(({ collection, entry }) => {
    const has = (locale: Locale) =>
      tree.items.has(`${collection}/${entry.id}/${tellingFiles[locale]}`);
    return entryStatus(collection, entry, has, { edition, now });
  });
}

function entryStatus(
  collection: Collection,
  entry: AnyEntry,
  hasFile: (locale: Locale) => boolean,
  { edition, now }: { edition: Edition; now: number },
): EntryStatus {
  const { id, facts } = entry;
  const prints = printsIn(entry.tellings);
  const sections = mapped(prints, ({ sections }) => printsOf(sections));
  const drift = driftOf(sections, facts?.match);
  const isFaulty = (locale: Locale) => hasFile(locale) && !prints[locale];
  const texts = inEvery((locale): TextStatus => {
    const state = isFaulty(locale) ? 'faulty' : drift.texts[locale];
    return textStatus(state, prints[locale], facts?.match?.texts[locale]);
  });
  const status = { collection, id, texts, behind: drift.behind };
  if (!facts || localeList.some(isFaulty))
    return { ...status, state: 'faulty', behind: [], waits: [] };
  if (facts.withdrawn) return { ...status, state: 'withdrawn', behind: [], waits: [] };

  const today = new Date(now).toISOString().slice(0, 10);
  const review = 'review_by' in facts ? facts.review_by : undefined;
  return {
    ...status,
    state: drift.state,
    ...(facts.match && { confirmed: facts.match.on }),
    ...(review && review < today && { overdue: review }),
    waits: waitsOf(
      facts,
      mapped(prints, ({ whole }) => whole),
      edition,
      now,
    ),
  };
}

function textStatus(
  state: TextStatus['state'],
  prints: Fingerprints | undefined,
  confirmed: readonly string[] | undefined,
): TextStatus {
  if (!prints) return { state, changed: [], removed: 0, isReordered: false };
  const fingerprint = prints.whole;
  if (!confirmed) return { state, fingerprint, changed: [], removed: 0, isReordered: false };
  const { changed, ...changes } = changesSince(confirmed, printsOf(prints.sections));
  const named = prints.sections
    .filter((_, at) => changed.includes(at))
    .map(({ kind, heading }) => ({ kind, heading }));
  return { state, fingerprint, changed: named, ...changes };
}

function printsIn(tellings: Tellings<Told<object>>): Tellings<Fingerprints> {
  return mapped(tellings, fingerprintsOf);
}

function mapped<From, To>(tellings: Tellings<From>, make: (text: From) => To): Tellings<To> {
  const made: Tellings<To> = {};
  for (const locale of localeList) {
    const text = tellings[locale];
    if (text !== undefined) made[locale] = make(text);
  }
  return made;
}
