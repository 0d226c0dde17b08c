import { expect, type Page, test } from 'playwright/test';
import { observe } from './observed.ts';
import { fieldOf } from './search-field.ts';
import { addressOf, bothSites, pagesOf, sites } from './sites.ts';

const queries = [
  { locale: 'ar', words: 'الأردن', dir: 'rtl' },
  { locale: 'en', words: 'Jordan', dir: 'ltr' },
] as const;

for (const { locale, words, dir } of queries) {
  const address = addressOf(sites.real, `${locale}/search/`);

  test(`a reader finds ${words} and nothing of it leaves the device`, async ({ page }) => {
    const seen = await observe(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(seen.requests.filter((url) => url.includes('/pagefind/'))).toEqual([]);

    await fieldOf(page).fill(words);
    const first = page.locator('.search__result').first();
    await expect(first).toHaveAttribute('lang', locale);
    await expect(first).toHaveAttribute('dir', dir);
    await expect(page.locator('.search__results')).toContainText(words);
    await expect(page.getByRole('status')).toHaveText(/\S/);
    expect(new URL(page.url()).hash).toContain(`q=${encodeURIComponent(words)}`);

    expect(seen.requests.filter((url) => url.includes(encodeURIComponent(words)))).toEqual([]);
    expect([seen.violations, seen.console, seen.foreign]).toEqual([[], [], []]);

    await first.getByRole('link').click();
    await page.waitForURL(new RegExp(`/${locale}/(networks|press)/`));
    await page.goBack();
    await expect(fieldOf(page)).toHaveValue(words);
    await expect(page.locator('.search__result').first()).toBeVisible();
  });

  test(`an address with ${words} after ?q= is kept from being sent again`, async ({ page }) => {
    await page.goto(`${address}?q=${encodeURIComponent(words)}`);

    await expect(page.locator('.search__result').first()).toBeVisible();
    expect(new URL(page.url()).search).toBe('');
  });

  test(`the ${locale} search says so when there is nothing`, async ({ page }) => {
    await page.goto(`${address}#q=qxzzqxzz`);

    await expect(page.getByRole('status')).toHaveText(/\S/);
    await expect(page.locator('.search__result')).toHaveCount(0);
  });
}

test('search works under a base path', async ({ page }) => {
  const seen = await observe(page);
  await page.goto(addressOf(sites.fixture, 'en/search/#q=fixture'));

  const link = page.locator('.search__result a').first();
  await expect(link).toHaveAttribute('href', /^\/khayt\/en\//);
  const answer = await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
  expect(answer?.status()).toBe(200);
  expect([seen.violations, seen.console]).toEqual([[], []]);
});

test('the search page can be used with the keyboard alone', async ({ page }) => {
  await page.goto(addressOf(sites.real, 'en/search/'));
  await tabTo(page, 'INPUT');
  await page.keyboard.type('Jordan');
  await page.keyboard.press('Enter');
  await expect(page.locator('.search__result').first()).toBeVisible();
  const href = (await page.locator('.search__link').first().getAttribute('href')) ?? '';
  await tabTo(page, 'A');
  await page.keyboard.press('Enter');

  await page.waitForURL((url) => url.pathname === new URL(href, page.url()).pathname);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const site of bothSites) {
    for (const locale of ['ar', 'en']) {
      test(`the form of ${site.name}/${locale} leads to the list of every page, and sends no word`, async ({
        page,
      }) => {
        const addresses: string[] = [];
        page.on('request', (request) => addresses.push(request.url()));
        const address = addressOf(site, `${locale}/search/`);
        await page.goto(address);
        await expect(page.locator('noscript p').first()).toHaveText(/\S/);
        await expect(page.locator('.search__empty')).toBeHidden();
        const before = addresses.length;
        await fieldOf(page).fill('qxsecretqx');
        await fieldOf(page).press('Enter');
        await page.waitForURL(/#search-index$/);

        expect(addresses.length).toBeGreaterThan(before);
        expect(addresses.filter((url) => url.includes('qxsecretqx'))).toEqual([]);
        expect(page.url().replace('?', '')).toBe(`${address}#search-index`);
        await expect(page.locator('#search-index h2')).toBeInViewport();
        const listed = await page
          .locator('main a')
          .evaluateAll((links) =>
            links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
          );
        const entries = pagesOf(site)
          .filter(({ path }) => new RegExp(`^${locale}/(networks|press)/.`).test(path))
          // What was taken back keeps its address, and is offered nowhere.
          .filter(({ path }) => !/withdrawn|side-by-side/.test(path))
          .map(({ path }) => `${site.base}${path}`);
        expect(entries.filter((path) => !listed.includes(path))).toEqual([]);
      });
    }
  }
});

/** Presses Tab until an element of this kind has the focus. */
async function tabTo(page: Page, tag: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    if (focused === tag) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No ${tag} was reached with Tab.`);
}
