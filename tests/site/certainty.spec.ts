import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { Content } from '../../src/domain/content.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { readContent } from '../../src/reading/content.ts';
import { readTree } from '../../src/reading/tree.ts';
import { addressOf, sites } from './sites.ts';

test.use({ javaScriptEnabled: false });

const tree = await readTree(join(import.meta.dirname, '../../content'));
const reading = readContent(tree, { now: Date.now() });
if (!reading.ok) throw new Error('The content has faults: the check names them.');
const { networks, icons, reference } = reading.content;
const { objectives, principles, glossary } = reference;

for (const locale of localeList) {
  const t = translator(locale);
  const unverified = t('certainty.unverified');
  const working = t('objective.working_translation');
  const at = (path: string) => addressOf(sites.real, `${locale}/${path}`);

  test(`an Arabic title of an objective that no source has says so in ${locale}`, async ({
    page,
  }) => {
    const guessed = icons.flatMap(({ id, facts }) => {
      const objective = objectives[facts.objective];
      return objective?.arabic_status === 'unverified' ? [{ id, title: objective.title.ar }] : [];
    });

    expect(guessed.length).toBeGreaterThan(0);
    for (const { id, title } of guessed) {
      await page.goto(at(`icons/${id}/`));
      const row = page.locator('.icon-head__titles > div', { hasText: title });
      await expect(row.locator('.tag'), id).toHaveText(working);
    }
  });

  test(`a round table that no source groups says so in ${locale}`, async ({ page }) => {
    const tables = unverifiedOf(reference['round-tables']);
    await page.goto(at('icons/'));

    expect(tables.length).toBeGreaterThan(0);
    for (const id of tables) {
      const table = page.locator(`section[aria-labelledby="${id}"]`);
      await expect(table.locator('.tag'), id).toHaveText(unverified);
    }
    for (const { id } of icons) {
      await page.goto(at(`icons/${id}/`));
      await expect(page.locator('aside .box .tag'), id).toHaveText(unverified);
    }
  });

  test(`a term that no source has says so in ${locale}`, async ({ page }) => {
    const terms = Object.values(glossary);
    const guessed = terms.filter(
      ({ arabic_status, status }) => arabic_status === 'unverified' || status === 'unverified',
    );

    expect(guessed.length).toBeGreaterThan(0);
    for (const theme of new Set(guessed.map((term) => term.theme))) {
      await page.goto(at(`glossary/${theme}/`));
      for (const term of guessed.filter((one) => one.theme === theme)) {
        const entry = page.locator(`#${term.id}`);
        const isWorking = term.arabic_status === 'unverified';
        await expect(entry.locator('.tag'), term.id).toHaveText(isWorking ? [working] : []);
        const isGuess = term.status === 'unverified';
        const certainty = entry.locator('.term-entry__certainty');
        await expect(certainty, term.id).toHaveCount(isGuess ? 1 : 0);
      }
    }
  });

  test(`what no source says of a network is marked in ${locale}`, async ({ page }) => {
    const guessed = networks
      .map(({ id, facts }) => ({ id, count: claimsIn(facts, 'unverified') }))
      .filter(({ count }) => count > 0);

    expect(guessed.length).toBeGreaterThan(0);
    for (const { id, count } of guessed) {
      await page.goto(at(`networks/${id}/`));
      await expect(page.locator('.tag', { hasText: unverified }), id).toHaveCount(count);
    }
  });
}

test('an Arabic name of a principle that no source has says so', async ({ page }) => {
  const guessed = Object.entries(principles).filter(
    ([, { arabic_status }]) => arabic_status === 'unverified',
  );
  await page.goto(addressOf(sites.real, 'ar/compact/'));

  expect(guessed.length).toBeGreaterThan(0);
  for (const [id] of guessed) {
    const tag = page.locator(`#principle-${id} .tag`);
    await expect(tag, id).toHaveText(translator('ar')('objective.working_translation'));
  }
});

function unverifiedOf(list: Content['reference']['round-tables']): string[] {
  return Object.entries(list).flatMap(([id, { status }]) => (status === 'unverified' ? [id] : []));
}

/** How many claims within some facts have a status. */
function claimsIn(facts: unknown, status: string): number {
  if (typeof facts !== 'object' || facts === null) return 0;
  const own = 'status' in facts && facts.status === status ? 1 : 0;
  return Object.values(facts).reduce<number>((sum, part) => sum + claimsIn(part, status), own);
}
