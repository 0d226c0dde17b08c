import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept, Findable } from '../domain/findable.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { evidenceOf } from '../language/analysis/proclitics.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { type Analyser, analyserOf } from './analyser.ts';
import { conceptFile } from './concept-file.ts';
import { type FoundText, foundTexts } from './found-text.ts';
import { shardsOf } from './instant-index.ts';
import { lightenEngine } from './lighten-engine.ts';
import { type Originals, readOriginals } from './original.ts';
import { packed } from './vocabulary.ts';
import { wordsIn } from './words-in.ts';
import { writeShadow } from './write-shadow.ts';

/** What search is told besides what the pages say. */
export interface Subject {
  findables: readonly Findable[];
  concepts: readonly Concept[];
}

/**
 * Indexes the built pages of a folder into its `pagefind/`, one index for each language. Only what
 * stands in `data-pagefind-body` is found.
 * @param cache a folder for what is the same in the next build.
 * @returns the number of pages and records that can be found.
 * @throws when Pagefind reports an error or writes in another form than the one that is known.
 */
export async function buildIndex(folder: string, subject: Subject, cache: string): Promise<number> {
  const root = join(folder, 'pagefind');
  const originals = await readOriginals(folder, join(folder, '.search'));
  try {
    const counts = await countedWords(originals);
    const analyser = analyserOf(evidenceOf(counts), subject.concepts);
    let found = 0;
    for (const locale of localeList) {
      const texts = await textsIn(locale, originals, subject.findables);
      found += texts.length;
      await writeLanguage(locale, texts, analyser, root);
      await lightenEngine(join(root, locale), root, cache);
      await writeFile(join(root, locale, 'names.txt'), conceptFile(subject.concepts));
    }
    return found;
  } finally {
    await originals.remove();
  }
}

async function countedWords(originals: Originals): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const path of originals.paths) {
    const { content } = await originals.of(path);
    for (const word of wordsOf(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

async function textsIn(
  locale: Locale,
  originals: Originals,
  findables: readonly Findable[],
): Promise<FoundText[]> {
  const own = findables.filter((page) => page.locale === locale);
  const records = Map.groupBy(own, ({ path }) => path.split('#')[0] ?? path);
  const texts: FoundText[] = [];
  for (const path of originals.paths) {
    const [page, ...others] = (records.get(path) ?? []).toSorted(
      (a, b) => a.path.length - b.path.length,
    );
    const isOwn = path.startsWith(`${locale}/`);
    if (!isOwn) continue;
    texts.push(...foundTexts(await originals.of(path), page ?? unnamed(path, locale), others));
  }
  return texts;
}

/** A page that search is told nothing of is found by what it says, a later page of a list by its name. */
function unnamed(path: string, locale: Locale): Findable {
  const isList = /\/page\/\d+\/$/.test(path);
  return { path, locale, kind: '', facets: {}, names: [], answers: [], isList };
}

async function writeLanguage(
  locale: Locale,
  texts: readonly FoundText[],
  analyser: Analyser,
  root: string,
): Promise<void> {
  const folder = join(root, locale);
  await mkdir(folder, { recursive: true });
  await writeShadow(texts, analyser, folder);
  const { common, rare } = wordsIn(texts);
  await writeFile(join(folder, 'words.txt'), packed(common, locale));
  await writeFile(join(folder, 'rare-words.txt'), packed(rare, locale));
  await mkdir(join(folder, 'instant'));
  for (const [name, shard] of shardsOf(texts)) {
    await writeFile(join(folder, 'instant', `${name}.json`), JSON.stringify(shard));
  }
}
