import { expect, test } from 'playwright/test';
import { addressOf, pagesOf, sites } from './sites.ts';

test('the diagram of the bodies reads in order and mirrors with the language', async ({ page }) => {
  for (const locale of ['ar', 'en']) {
    await page.goto(addressOf(sites.fixture, `${locale}/structure/`));
    const links = page.locator('.bodies__link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      `/khayt/${locale}/structure/a-whole/`,
      `/khayt/${locale}/structure/a-part/`,
    ]);
    const [whole, part] = await Promise.all([0, 1].map((index) => links.nth(index).boundingBox()));
    const edge = (box: typeof whole) =>
      box ? (locale === 'ar' ? -(box.x + box.width) : box.x) : 0;
    expect(edge(part)).toBeGreaterThan(edge(whole));
  }
});

test('a function and a figure can be linked to', async ({ page }) => {
  for (const anchor of ['structure/#test-function', 'figures/#test-count']) {
    await page.goto(addressOf(sites.fixture, `en/${anchor}`));
    await expect(page.locator(':target')).toBeInViewport();
  }
});

test('the page for help is left by a plain link, at its top and wherever one has read to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(addressOf(sites.real, 'ar/help/'));
  const [first, following] = [0, 1].map((index) => page.locator('.help__exit a').nth(index));
  await expect(first as NonNullable<typeof first>).toBeInViewport();
  await page.locator('.official').scrollIntoViewIfNeeded();
  await expect(following as NonNullable<typeof following>).toBeInViewport();
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
});

test('what has the focus is not hidden by the link that follows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.goto(addressOf(sites.real, 'en/help/'));
  const links = await page.locator('main article a').count();
  await page.locator('main a').first().focus();
  for (let presses = 0; presses < links; presses += 1) {
    await page.keyboard.press('Tab');
    const isHidden = await page.evaluate(() => {
      const own = document.activeElement?.getBoundingClientRect();
      const bar = document.querySelector('.help__exit--following')?.getBoundingClientRect();
      return own && bar ? own.top >= bar.top : true;
    });
    expect(isHidden).toBe(false);
  }
});

test('the pages of the Network fit a screen of 320 pixels at twice the text size', async ({
  page,
}) => {
  const own = /^(ar|en)\/(structure|figures|help|corrections|licence)\//;
  await page.setViewportSize({ width: 640, height: 900 });
  for (const { path } of pagesOf(sites.real).filter(({ path }) => own.test(path))) {
    await page.goto(addressOf(sites.real, path));
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, path).toBeLessThanOrEqual(0);
  }
});
