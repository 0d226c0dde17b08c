import { expect, test } from 'playwright/test';
import { doubleTextOf, overflowing } from './looking.ts';
import { addressOf, pagesOf, sites } from './sites.ts';

test('the first Tab offers to skip to the content, and takes the reader there', async ({
  page,
}) => {
  for (const locale of ['ar', 'en']) {
    await page.goto(addressOf(sites.real, `${locale}/networks/`));
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#content"]');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInMain = await page.evaluate(
      () => document.querySelector('main')?.contains(document.activeElement) ?? false,
    );
    expect(isInMain).toBe(true);
  }
});

test('the keyboard reaches every link of a page, in its order, with the focus to be seen', async ({
  page,
}) => {
  await page.goto(addressOf(sites.real, 'ar/networks/'));
  const links = await page.locator('a[href]:visible').count();
  const seen = new Set<string>();
  for (let presses = 0; presses < links; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const style = getComputedStyle(element);
      const isOutlined = style.outlineStyle !== 'none' && style.outlineWidth !== '0px';
      return {
        name: element.outerHTML.slice(0, 120),
        isSeen: isOutlined || style.boxShadow !== 'none',
      };
    });
    expect(focused?.isSeen, focused?.name).toBe(true);
    seen.add(focused?.name ?? '');
  }
  expect(seen.size).toBeGreaterThan(links * 0.8);
});

test('the language switch leads to the same page in the other language and back', async ({
  page,
}) => {
  const start = addressOf(sites.real, 'ar/networks/jordan/');
  await page.goto(start);
  await page.locator('header a[hreflang="en"]').first().click();
  await expect(page).toHaveURL(addressOf(sites.real, 'en/networks/jordan/'));
  await page.locator('header a[hreflang="ar"]').first().click();
  await expect(page).toHaveURL(start);
});

test('a missing page answers in the language of its address', async ({ page }) => {
  for (const [locale, dir] of [
    ['ar', 'rtl'],
    ['en', 'ltr'],
  ] as const) {
    const answer = await page.goto(addressOf(sites.real, `${locale}/networks/atlantis/`));
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
  }
});

test('an untranslated page says so in the reader’s language and marks the text as its own', async ({
  page,
}) => {
  const borrowed = [];
  for (const { path, locale } of pagesOf(sites.fixture)) {
    if (!locale || !path.includes('/networks/')) continue;
    await page.goto(addressOf(sites.fixture, path));
    const other = locale === 'ar' ? 'en' : 'ar';
    const text = page.locator(`main [lang="${other}"][dir]`).first();
    if ((await text.count()) === 0 || (await page.locator('[data-pagefind-body]').count()) > 0)
      continue;
    borrowed.push(path);
    await expect(page.locator('main .notice').first()).toBeVisible();
  }
  expect(borrowed.length).toBeGreaterThan(0);
});

test('at twice the text size nothing is cut off or overlaps sideways', async ({ page }) => {
  for (const path of ['ar/', 'en/', 'ar/networks/jordan/', 'en/search/']) {
    await page.setViewportSize({ width: 640, height: 900 });
    await page.goto(addressOf(sites.real, path));
    await doubleTextOf(page);
    expect(await overflowing(page), path).toEqual([]);
  }
});
