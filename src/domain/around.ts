import { type AnyEntry, type Content, everyEntry } from './content.ts';
import { mentionsOf, type Subject } from './mentions.ts';
import { entriesAbout } from './relations.ts';

/**
 * The entries around an entry: those that speak of it and those that it speaks of. It speaks of
 * what it links to, of the document that it cites, and of the network of a country that it names.
 */
export function entriesAround(entry: AnyEntry, content: Content): AnyEntry[] {
  const said = mentionsOf(entry);
  const own = addressOf(entry);
  const spokenOf = everyEntry(content).filter(
    (other) => said.has(addressOf(other)) || isSubject(other, said),
  );
  const speaking = entriesAbout(own, content);
  const keys = new Set([own, ...speaking.map(addressOf)]);
  return [...speaking, ...spokenOf.filter((other) => !keys.has(addressOf(other)))];
}

function isSubject(entry: AnyEntry, said: ReadonlySet<Subject>): boolean {
  if (entry.collection === 'documents') return said.has(`sources/${entry.facts.document}`);
  return entry.collection === 'networks' && said.has(`countries/${entry.facts.country}`);
}

/** Where an entry stands below its language, as a text links to it. */
function addressOf({ collection, id }: AnyEntry): Subject {
  return collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`;
}
