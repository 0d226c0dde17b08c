import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isArabic } from '../language/analysis/spelling.ts';
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

/** How many words a name, and any other phrase, has at most that a reader might look for word for word. */
const longest = { name: 6, phrase: 4 };

/** A fragment of a shadow with what is shown of the text that it is the shadow of. */
export function restored(shadow: Fragment, text: FoundText): Fragment {
  const { title, kind, content } = text;
  const [inShadow, inText] = [shadow.content, content].map((words) => wordsBy(words).length);
  if (inShadow !== inText) {
    throw new Error(`The shadow of ${shadow.url} has ${inShadow} words, the page ${inText}.`);
  }
  const isOwn = (words: string) => isArabic(words) === (text.locale === 'ar');
  const others = text.names.filter((name) => name !== title);
  const lines = {
    names: linesOf(others, longest.name),
    keywords: linesOf(text.keywords ?? [], longest.phrase),
    answers: linesOf(text.answers.filter(isOwn), longest.phrase),
  };
  const meta = {
    title,
    kind,
    ...Object.fromEntries(Object.entries(lines).filter(([, own]) => own)),
  };
  return { ...shadow, content, meta, anchors: [], filters: {} };
}

/** A line for each phrase that is not too long. */
function linesOf(phrases: readonly string[], most: number): string {
  return phrases.filter((phrase) => wordsBy(phrase).length <= most).join('\n');
}
