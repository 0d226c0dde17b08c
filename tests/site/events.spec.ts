import { expect, test } from 'playwright/test';
import { addressOf, sites } from './sites.ts';

test.use({ javaScriptEnabled: false });

for (const locale of ['ar', 'en']) {
  test(`the list of events in ${locale} can be narrowed without JavaScript`, async ({ page }) => {
    await page.goto(addressOf(sites.fixture, `${locale}/events/`));
    const review = page.locator('.event--reviews');
    const talk = page.locator('.event--talks');
    const day = page.locator('.event--days');
    await expect(review).toBeVisible();
    await expect(talk).toBeVisible();

    await page.locator('#show-talks').check();

    await expect(talk).toBeVisible();
    await expect(review).toBeHidden();
    await expect(day).toBeVisible();
  });

  test(`a link to a source in ${locale} leads to where the source stands`, async ({ page }) => {
    await page.goto(addressOf(sites.fixture, `${locale}/events/review-2021/`));

    await page.locator('.prose a[href*="/sources/"]').click();

    await expect(page.locator('#test-source:target')).toBeVisible();
  });

  test(`every country in ${locale} is reached from its tile`, async ({ page }) => {
    await page.goto(addressOf(sites.fixture, `${locale}/countries/`));
    const tiles = page.locator('a.cartogram__name');

    await expect(tiles).toHaveCount(4);
    for (const href of await tiles.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    )) {
      await expect(page.locator(`section${href}`)).toBeVisible();
    }
  });
}
