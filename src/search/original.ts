import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fragment, fragmentIn } from './fragment.ts';
import { inPagefind } from './in-pagefind.ts';

/** What stands in texts and is none of their words: the numbers of sources. */
const notWords = ['sup'];

/** What Pagefind has read in the pages of a site; read again from the disk each time it is asked. */
export interface Originals {
  /** The addresses of the pages below the site's root, in order: `ar/networks/jordan/`. */
  paths: readonly string[];
  of(path: string): Promise<Fragment>;
  remove(): Promise<void>;
}

/**
 * Lets Pagefind read the pages of a folder: only what stands in `data-pagefind-body`.
 * @param scratch a folder for what it writes, which holds more than memory should at ten thousand pages.
 * @throws when Pagefind reports an error.
 */
export async function readOriginals(site: string, scratch: string): Promise<Originals> {
  await inPagefind({ excludeSelectors: [...notWords] }, async (index) => {
    const read = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: scratch });
    return [...read.errors, ...written.errors];
  });
  const folder = join(scratch, 'fragment');
  const files = new Map<string, string>();
  for (const name of await readdir(folder).catch(() => [])) {
    const { url } = fragmentIn(await readFile(join(folder, name)));
    files.set(url.replace(/^\//, ''), join(folder, name));
  }
  return {
    paths: [...files.keys()].sort(),
    of: async (path) => fragmentIn(await readFile(files.get(path) ?? path)),
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}
