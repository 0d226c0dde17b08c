import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { wordsOf } from '../../src/language/analysis/spelling.ts';
import type { FoundText } from '../../src/search/found-text.ts';
import { fragmentIn } from '../../src/search/fragment.ts';
import { nameOf, suggestionsFor } from '../../src/search/instant.ts';
import { shardsOf } from '../../src/search/instant-index.ts';
import { sites } from '../site/sites.ts';

const entries = 2500;

for (const locale of localeList) {
  test(`with ${entries} entries the first suggestion in ${locale} costs at most 15 KB for every word of every title`, async () => {
    const texts = manyTexts(locale);
    const shards = shardsOf(texts);
    const weights = new Map(Array.from(shards, ([name, shard]) => [name, weightOf(shard)]));
    const script = scriptWeight();
    const heavy: string[] = [];
    const lost: string[] = [];
    for (const word of new Set(texts.flatMap(({ title }) => wordsOf(title)))) {
      let bytes = script;
      const found = await suggestionsFor(word, async (letters) => {
        bytes += weights.get(nameOf(letters)) ?? 0;
        return shards.get(nameOf(letters)) ?? { more: 0, items: [] };
      });
      if (bytes > 15 * 1024) heavy.push(`${word} ${bytes}`);
      if (found.length === 0) lost.push(word);
    }

    assert.deepEqual(heavy, []);
    assert.ok(lost.length < 40, `Nothing is suggested for ${lost.join(', ')}.`);
  });
}

/** As many entries as a large site has: the names on this site, and pairs of them, each with a heading. */
function manyTexts(locale: Locale): FoundText[] {
  const own = globSync(`pagefind/${locale}/fragment/*`, { cwd: sites.real.folder })
    .toSorted()
    .map((file) => fragmentIn(readFileSync(join(sites.real.folder, file))));
  return Array.from({ length: entries }, (_, at) => {
    const [first, second] = [own[at % own.length], own[(at * 7 + 3) % own.length]];
    const title = first?.meta.title ?? '';
    const begun = second?.meta.title?.split(' ').slice(0, 2).join(' ') ?? '';
    return {
      locale,
      path: `${first?.url.slice(1)}${at}/`,
      title: at < own.length ? title : `${title} ${begun}`,
      kind: first?.meta.kind ?? '',
      names: [second?.meta.title ?? ''],
      content: '',
      anchors: [{ element: 'h2', id: 's', text: `${begun} ${title}`, location: 1 }],
      facets: {},
      answers: [],
    };
  });
}

/** The script that the page fetches to suggest anything: the one that its form asks for. */
function scriptWeight(): number {
  const page = readFileSync(join(sites.real.folder, 'ar/search/index.html'), 'utf8');
  const [, form = ''] = /<script type="module" src="[^"]*\/_astro\/([^"]+)"/.exec(page) ?? [];
  const read = (file: string) => readFileSync(join(sites.real.folder, '_astro', file));
  const [name, ...others] = new Set(
    read(form)
      .toString()
      .match(/session\.[\w-]+\.js/g),
  );
  assert.ok(name && others.length === 0);
  return brotliCompressSync(read(name)).length;
}

function weightOf(value: unknown): number {
  return brotliCompressSync(JSON.stringify(value)).length;
}
