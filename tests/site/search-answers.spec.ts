import { expect, test } from 'playwright/test';
import { fieldOf } from './search-field.ts';
import { addressOf, sites } from './sites.ts';

const failures = [
  { what: 'the index is missing', block: '**/pagefind/**/*' },
  { what: 'the engine is missing', block: '**/pagefind.js' },
];

for (const { what, block } of failures) {
  test(`where ${what}, a sentence says so, and the list of pages stands`, async ({ page }) => {
    await page.route(block, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(addressOf(sites.real, 'en/search/#q=Jordan'));

    await expect(page.getByRole('status')).toHaveText(/could not be loaded/);
    await expect(page.getByRole('heading', { name: 'Everything on this site' })).toBeVisible();
  });
}

test('where there is no network, a sentence says so', async ({ page, context }) => {
  await page.goto(addressOf(sites.real, 'en/search/'));
  await fieldOf(page).focus();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await fieldOf(page).fill('Jordan');

  await expect(page.getByRole('status')).toHaveText(/no network/);
});

test('where the network goes before the field is focused, a sentence says so', async ({
  page,
  context,
}) => {
  await page.goto(addressOf(sites.real, 'en/search/'));
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await fieldOf(page).focus();
  await expect(page.getByRole('status')).toHaveText(/no network/);
});

test('where WebAssembly is blocked, a sentence says so', async ({ page }) => {
  await page.route('**/en/search/', async (route) => {
    const answer = await route.fetch();
    const without = (text: string) => text.replaceAll(" 'wasm-unsafe-eval'", '');
    const headers = Object.entries(answer.headers()).map(([name, value]) => [name, without(value)]);
    const body = without(await answer.text());
    await route.fulfill({ response: answer, headers: Object.fromEntries(headers), body });
  });
  await page.goto(addressOf(sites.real, 'en/search/#q=Jordan'));

  await expect(page.getByRole('status')).toHaveText(/keeps search from working/);
});

test('a myth that is searched for shows the fact, and is itself in no excerpt', async ({
  page,
}) => {
  await page.goto(addressOf(sites.real, 'en/search/#q=they+take+our+jobs'));

  const first = page.locator('.search__result').first();
  await expect(first.getByRole('link')).toHaveAttribute('href', /millions-share-the-work/);
  await expect(page.locator('.search__results')).not.toContainText(/took our|take our/i);
});

test('words to avoid lead to the word to use', async ({ page }) => {
  await page.goto(addressOf(sites.real, 'en/search/#q=illegal+immigrants'));

  const first = page.locator('.search__result').first();
  await expect(first.getByRole('link')).toHaveText('migrant in an irregular situation');
  await expect(first).not.toContainText(/illegal immigrant/i);
});

test('what is found in another language is grouped and labelled', async ({ page }) => {
  await page.goto(addressOf(sites.real, 'ar/search/#q=greyscale'));

  await expect(page.locator('.search__language').first()).toBeVisible();
  const group = page.locator('.search__language + .search__list .search__result').first();
  await expect(group).toHaveAttribute('lang', 'en');
  await expect(group).toHaveAttribute('dir', 'ltr');
});
