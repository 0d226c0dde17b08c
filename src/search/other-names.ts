import type { Concept } from '../domain/findable.ts';
import { type Term, termsOf } from './terms.ts';

/**
 * A query with one of its phrases exchanged for another name of the same thing, once for each name:
 * “IMRF 2026” as “International Migration Review Forum 2026”.
 */
export function renamed(terms: readonly Term[], concepts: readonly Concept[]): Term[][] {
  const stems = terms.map(({ stem }) => stem);
  return concepts.flatMap((concept) => {
    const names = concept.map(termsOf);
    const spans = names.flatMap((name) => {
      const at = placeOf(
        name.map(({ stem }) => stem),
        stems,
      );
      return at < 0 ? [] : [{ at, length: name.length }];
    });
    const [span] = spans.sort((a, b) => b.length - a.length);
    if (!span) return [];
    const own = stems.slice(span.at, span.at + span.length).join(' ');
    return names
      .filter((name) => name.map(({ stem }) => stem).join(' ') !== own)
      .map((name) => [...terms.slice(0, span.at), ...name, ...terms.slice(span.at + span.length)]);
  });
}

function placeOf(part: readonly string[], whole: readonly string[]): number {
  if (part.length === 0) return -1;
  return whole.findIndex((_, at) => part.every((stem, i) => whole[at + i] === stem));
}
