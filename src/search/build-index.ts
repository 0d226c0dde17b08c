import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes besides the engine and the index: its own interfaces, which are not used. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** What stands in texts and is none of their words: the numbers of sources. */
const notWords = ['sup'];

/**
 * Indexes the built pages of a folder into its `pagefind/`, one index per language of `<html>`.
 * Only what stands in `data-pagefind-body` is found.
 * @returns the number of pages that were read.
 * @throws when Pagefind reports an error.
 */
export async function buildIndex(folder: string): Promise<number> {
  const outputPath = join(folder, 'pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [...notWords] });
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const read = await index.addDirectory({ path: folder });
    const written = await index.writeFiles({ outputPath });
    const failures = [...errors, ...read.errors, ...written.errors];
    if (failures.length) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
    await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
    return read.page_count;
  } finally {
    await close();
  }
}
