import type { Collection, Entry } from './content.ts';

/** What an entry's facts say of its past. */
interface Past {
  published: string;
  updated: string;
  corrections: readonly { on: string }[];
}

const dayLength = 24 * 60 * 60 * 1000;

/** The day on which an entry last changed: by an update or by a correction. */
export function lastChange({ updated, corrections }: Past): string {
  return [updated, ...corrections.map(({ on }) => on)].toSorted().at(-1) ?? updated;
}

/**
 * How often an entry may have changed since it was published: a number that every later state of it
 * exceeds, as calendars ask for (RFC 5545, 3.8.7.4). Each day and each correction counts one.
 */
export function revisionOf(past: Past): number {
  const since = Date.parse(lastChange(past)) - Date.parse(past.published);
  return since / dayLength + past.corrections.length;
}

/**
 * What an entry is known by wherever it goes: the address at which it first stood, below its
 * language. It keeps this when it moves, because its former addresses are written down, the oldest
 * first.
 */
export function firstAddress(
  collection: Collection,
  { id, facts }: Pick<Entry<{ redirects: readonly string[] }, unknown>, 'id' | 'facts'>,
): string {
  return facts.redirects[0] ?? (collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`);
}
