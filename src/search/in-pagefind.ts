import {
  type PagefindServiceConfig as Config,
  close,
  createIndex,
  type PagefindIndex as Index,
} from 'pagefind';

/**
 * Gives a new index of Pagefind to a task, which returns what went wrong. Pagefind's own stemmers
 * are left out (`und`), and every page gets a fragment of its own.
 * @throws when anything went wrong.
 */
export async function inPagefind(
  config: Config,
  task: (index: Index) => Promise<string[]>,
): Promise<void> {
  const options = { ...config, forceLanguage: 'und', maxFragments: 2 ** 32 - 1 };
  try {
    const { index, errors } = await createIndex(options);
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const failures = [...errors, ...(await task(index))];
    await index.deleteIndex();
    if (failures.length) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
  } finally {
    await close();
  }
}
