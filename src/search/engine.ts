import type { Facets } from '../domain/findable.ts';
import type { Locale } from '../i18n/locales.ts';
import { once } from './once.ts';

/** What is used of Pagefind's browser module, which stands in the built site and has no types of its own. */
interface Pagefind {
  createInstance(options: object): Instance;
}

interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  /** All that a filter lets through, for no words. */
  search(words: string | null, options: object): Promise<Found>;
  /** How many texts have each value of each filter. */
  filters(): Promise<Record<string, Record<string, number>>>;
}

interface Found {
  results: { id: string; score: number; data(): Promise<Hit> }[];
}

/** A page or record that was found. `url` is its address, `content` all its words. */
export interface Hit {
  url: string;
  content: string;
  meta: {
    title: string;
    kind: string;
    /** How else it is known, a line for each name. */
    names?: string;
    /** How else it is looked for, a line for each phrase. */
    keywords?: string;
    /** What it answers, a line for each phrase; never shown. */
    answers?: string;
  };
}

/** How fit a text is for what was looked for, and the way to its words. */
export interface Match {
  id: string;
  score: number;
  locale: Locale;
  data(): Promise<Hit>;
}

/** The index of a site: what has some keys, in one of the languages. */
export interface Index {
  find(keys: string, locale: Locale): Promise<Match[]>;
  /** What each text of a language may be narrowed to, by its id. */
  facets(locale: Locale): Promise<ReadonlyMap<string, Facets>>;
  /** A file that stands beside the index of a language. */
  file(name: string, locale: Locale): Promise<string>;
}

/** How much a word counts where it stands; the defaults of Pagefind matter little beside the passes. */
const ranking = {
  termSimilarity: 1,
  pageLength: 0.5,
  termSaturation: 1.176,
  diacriticSimilarity: 0,
  metaWeights: { title: 4, names: 3.5, keywords: 3, answers: 4, rev: 0 },
};

/**
 * Loads Pagefind from its folder in the built site. The index of another language is fetched when
 * something is looked for in it, and shares the engine.
 * @param root path of the folder, with both slashes.
 * @throws when a file of the index cannot be fetched, or when WebAssembly is blocked.
 */
export async function loadIndex(root: string, reader: Locale): Promise<Index> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${root}pagefind.js`);
  const options = (locale: Locale) => ({ ranking, mergeFilter: { language: locale } });
  // The worker would need an exception from Trusted Types; the index is small enough without it.
  const engine = pagefind.createInstance({
    ...options(reader),
    basePath: `${root}${reader}/`,
    noWorker: true,
    metaCacheTag: '1',
  });
  await engine.init();
  const ready = once(async (locale) => {
    if (locale === reader) return;
    // Once there are two languages the engine fetches the facets of both.
    await facets(reader);
    await engine.mergeIndex(`${root}${locale}/`, { ...options(locale), metaCacheTag: '1' });
  });
  const search = async (keys: string | null, locale: Locale, filters = {}) => {
    await ready(locale);
    const { results } = await engine.search(keys, { filters: { ...filters, language: locale } });
    return results.map(({ id, score, data }) => ({ id: `${locale} ${id}`, score, locale, data }));
  };
  const facets = once(async (locale) => {
    await ready(locale);
    const found = new Map<string, Record<string, string[]>>();
    for (const [name, values] of Object.entries(await engine.filters())) {
      if (name === 'language') continue;
      for (const value of Object.keys(values)) {
        for (const { id } of await search(null, locale, { [name]: value })) {
          const own = found.get(id) ?? {};
          found.set(id, { ...own, [name]: [...(own[name] ?? []), value] });
        }
      }
    }
    return found;
  });
  return {
    find: search,
    facets,
    file: async (name, locale) => {
      const answer = await fetch(`${root}${locale}/${name}`);
      if (!answer.ok) throw new Error(`${answer.status} fetching ${name}`);
      return answer.text();
    },
  };
}
