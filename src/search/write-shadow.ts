import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { Analyser } from './analyser.ts';
import { type FoundText, wordsBy } from './found-text.ts';
import { bytesOf, type Fragment, fragmentIn } from './fragment.ts';
import { inPagefind } from './in-pagefind.ts';
import { shadowOf } from './shadow.ts';

/** What Pagefind writes besides the index and what reads it: its own interfaces and its worker. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

/**
 * Indexes the shadows of some texts into a folder, and gives its fragments the texts themselves, so
 * that readers are shown what was written. The words of both are the same in number: what Pagefind
 * says of a place in one holds for the other.
 * @throws when the numbers differ, or when Pagefind reports an error.
 */
export async function writeShadow(
  texts: readonly FoundText[],
  analyser: Analyser,
  folder: string,
): Promise<void> {
  const words = texts.reduce((sum, { content }) => sum + wordsBy(content).length, 0);
  await inPagefind({ words }, async (index) => {
    const errors: string[] = [];
    for (const text of texts) {
      const added = await index.addCustomRecord(shadowOf(text, analyser));
      errors.push(...added.errors);
    }
    const written = await index.writeFiles({ outputPath: folder });
    return [...errors, ...written.errors];
  });
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
  await restore(new Map(texts.map((text) => [`/${text.path}`, text])), join(folder, 'fragment'));
}

async function restore(texts: ReadonlyMap<string, FoundText>, folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const shadow = fragmentIn(await readFile(file));
    const text = texts.get(shadow.url);
    if (!text) throw new Error(`Pagefind indexed ${shadow.url}, which it was not given.`);
    await writeFile(file, bytesOf(restored(shadow, text)));
  }
}

/** How many words another name has at most that a reader might look for word for word. */
const shortName = 6;

/** A fragment of a shadow with what is shown of the text that it is the shadow of. */
export function restored(shadow: Fragment, { title, kind, names, content }: FoundText): Fragment {
  const [inShadow, inText] = [shadow.content, content].map((words) => wordsBy(words).length);
  if (inShadow !== inText) {
    throw new Error(`The shadow of ${shadow.url} has ${inShadow} words, the page ${inText}.`);
  }
  const short = names.filter((name) => wordsBy(name).length <= shortName);
  const meta = { title, kind, ...(short.length > 0 && { names: short.join('\n') }) };
  return { ...shadow, content, meta, anchors: [], filters: {} };
}

/**
 * Moves the one file that is the same for every language up, where all of them find it, with shorter
 * names within it: a sixth less to fetch, and the same program.
 */
export async function moveModuleUp(folder: string, root: string): Promise<void> {
  const file = join(folder, 'pagefind.js');
  const minified = await transform(await readFile(file, 'utf8'), {
    minify: true,
    target: 'es2020',
  });
  await writeFile(join(root, 'pagefind.js'), minified.code);
  await rm(file);
}
