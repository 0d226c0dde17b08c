/** What is used of Pagefind's browser module, which stands in the built site and has no types of its own. */
interface Pagefind {
  createInstance(options: object): { init(): Promise<void>; search(words: string): Promise<Found> };
}

interface Found {
  results: { data(): Promise<Hit> }[];
}

/** A page that was found. `excerpt` marks the words with `<mark>` and escapes `<` and `>`. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

export interface Page {
  hits: Hit[];
  total: number;
}

/** Finds pages by words: the first `limit` of them, and how many there are in all. */
export type Search = (words: string, limit: number) => Promise<Page>;

/**
 * Loads Pagefind from its folder in the built site.
 * @param index path of the folder, with both slashes.
 * @throws when a file of the index cannot be fetched.
 */
export async function loadSearch(index: string): Promise<Search> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${index}pagefind.js`);
  // The worker would need an exception from Trusted Types; the index is small enough without it.
  const engine = pagefind.createInstance({
    basePath: index,
    noWorker: true,
    metaCacheTag: '1',
    excerptLength: 24,
    excerptEllipsis: '…',
  });
  await engine.init();
  return async (words, limit) => {
    const { results } = await engine.search(words);
    const hits = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return { hits, total: results.length };
  };
}
