import type { SearchWords } from '../domain/search-words.ts';

/** Why search cannot work, in a sentence: no network, blocked WebAssembly, or an index that did not arrive. */
export function sentenceFor(error: unknown, words: SearchWords): string {
  if (!navigator.onLine) return words.offline;
  const isBlocked = typeof WebAssembly === 'undefined' || blocked.test(String(error));
  return isBlocked ? words.blocked : words.failed;
}

/** What browsers say where a policy, or a setting of the reader's, forbids WebAssembly. */
const blocked = /unsafe-eval|content security|csp|disallowed by embedder|wasm.*(block|disabl)/i;
