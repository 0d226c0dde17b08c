import { type AnyEntry, type Content, everyEntry } from './content.ts';
import { mentionsOf, type Subject } from './mentions.ts';

/** Who speaks of what, for one content: made once, asked by every page. */
const indexes = new WeakMap<Content, ReadonlyMap<Subject, readonly AnyEntry[]>>();

/**
 * The entries that name a subject in their facts or texts, in the order of the collections: the
 * other way round of every reference, so that nobody has to write it twice.
 */
export function entriesAbout(subject: Subject, content: Content): readonly AnyEntry[] {
  return indexOf(content).get(subject) ?? [];
}

function indexOf(content: Content): ReadonlyMap<Subject, readonly AnyEntry[]> {
  const known = indexes.get(content);
  if (known) return known;
  const index = new Map<Subject, AnyEntry[]>();
  for (const entry of everyEntry(content)) {
    for (const subject of mentionsOf(entry)) {
      const entries = index.get(subject);
      if (entries) entries.push(entry);
      else index.set(subject, [entry]);
    }
  }
  indexes.set(content, index);
  return index;
}
