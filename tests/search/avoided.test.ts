import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { localeList } from '../../src/i18n/locales.ts';
import { stemOf } from '../../src/language/analysis/word-key.ts';
import { avoidedIn } from '../../src/language/terms/avoided.ts';
import type { TermEntry } from '../../src/language/terms/phrases.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { tellingWords } from '../../src/search/fitness.ts';
import { fragmentIn } from '../../src/search/fragment.ts';
import { searchIn } from '../../src/search/search.ts';
import { termsOf } from '../../src/search/terms.ts';
import { sites } from '../site/sites.ts';
import { openIndex, pathOf } from './open-index.ts';

const glossary: TermEntry[] = parse(readFileSync('content/reference/glossary.yaml', 'utf8'));

for (const locale of localeList) {
  test(`words to avoid lead to the term to use in ${locale}: nearly all first, none below the second`, async () => {
    const search = searchIn(await openIndex(sites.real.folder, locale), locale);
    const ranks: number[] = [];
    const lost: string[] = [];
    for (const { id, avoid, variants } of glossary) {
      for (const words of [...avoid[locale], ...(variants?.[locale] ?? [])]) {
        const { own } = await search(words.replace('…', '').replace(/^to /, ''));
        const hits = await Promise.all(own.slice(0, 2).map(({ data }) => data()));
        const rank = hits.findIndex(({ url }) => pathOf(url).endsWith(`#${id}`));
        ranks.push(rank);
        if (rank < 0) lost.push(`${words} (${id})`);
      }
    }

    assert.deepEqual(lost, []);
    assert.ok(ranks.filter((rank) => rank === 0).length >= ranks.length * 0.98);
  });

  test(`where a text in ${locale} has words to avoid, what is shown of it for them says the term to use`, () => {
    const files = globSync(`pagefind/${locale}/fragment/*`, { cwd: sites.real.folder });
    const alone: string[] = [];
    let found = 0;
    for (const file of files) {
      const { url, content, meta } = fragmentIn(readFileSync(join(sites.real.folder, file)));
      for (const { start, end, id } of avoidedIn(content, locale, glossary)) {
        found += 1;
        const words = content.slice(start, end);
        const shown = `${meta.title} ${excerptOf(content, termsOf(words))
          .map(({ text }) => text)
          .join('')}`;
        const stems = new Set(tellingWords(shown).map(stemOf));
        const { term } = glossary.find((entry) => entry.id === id) ?? {};
        const isSaid = term?.[locale].split(/\s*[;؛]\s*/).some((right) =>
          tellingWords(right)
            .map(stemOf)
            .some((stem) => stems.has(stem)),
        );
        if (!isSaid) alone.push(`${url}: ${shown}`);
      }
    }

    assert.ok(found > 0);
    assert.deepEqual(alone, []);
  });
}
