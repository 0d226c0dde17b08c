/**
 * What is searched for stands after `#q=`, which a browser never sends: words stay with the reader
 * and a search can still be kept, shared and gone back to.
 */
export function wordsIn(hash: string): string {
  return new URLSearchParams(hash.slice(1)).get('q') ?? '';
}

/** The part of an address from `#` on that holds these words; nothing for no words. */
export function hashOf(words: string): string {
  return words ? `#${new URLSearchParams({ q: words })}` : '';
}
