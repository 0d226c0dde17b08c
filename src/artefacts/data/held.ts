/** Facts that are the editors' own business, or that stand beside the facts of an entry already. */
export const heldFacts = [
  'published',
  'updated',
  'corrections',
  'clearance',
  'embargo',
  'withdrawn',
  'match',
  'signoffs',
  'redirects',
  'pictures',
];

/** A myth is quoted in the whole text, where it is answered, and is no value of its own. */
export const heldWords = ['myth'];

/** What is written for the search of texts, and shown on no page. */
export const heldFields = ['variants', 'allow', 'unsearched', 'keywords'];

/** The fields of an object but for some. */
export function without(fields: object, held: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !held.includes(name)));
}
