import {
  type PagefindServiceConfig as Config,
  close,
  createIndex,
  type PagefindIndex as Index,
} from 'pagefind';

/** The one setting of Pagefind that has no option: how many places of words a file of an index holds. */
const placesSetting = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** How an index is to be made: Pagefind's own options, and about how many words it will hold. */
interface Settings extends Config {
  words?: number;
}

/**
 * Gives a new index of Pagefind to a task, which returns what went wrong. Pagefind's own stemmers
 * are left out (`und`), and every page gets a fragment of its own.
 * @throws when anything went wrong.
 */
export async function inPagefind(
  { words, ...config }: Settings,
  task: (index: Index) => Promise<string[]>,
): Promise<void> {
  const options = { ...config, forceLanguage: 'und', maxFragments: 2 ** 32 - 1 };
  const before = process.env[placesSetting];
  try {
    if (words) process.env[placesSetting] = String(placesIn(words));
    const { index, errors } = await createIndex(options);
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const failures = [...errors, ...(await task(index))];
    await index.deleteIndex();
    if (failures.length) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
  } finally {
    await close();
    if (before === undefined) delete process.env[placesSetting];
    else process.env[placesSetting] = before;
  }
}

/** How many of its files a search fetches: one for a word, and some look for several or for another. */
const filesOfSearch = 2.5;

/**
 * How many places each file of an index of some words should hold. A search fetches the table of all
 * files and some of them; a line of the table is as large as about 25 places, so that both together
 * are least where the places of those files are as many as 25 times the lines.
 */
function placesIn(words: number): number {
  return Math.round(5 * Math.sqrt(words / filesOfSearch));
}
