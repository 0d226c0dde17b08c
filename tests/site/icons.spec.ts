import { expect, type Page, test } from 'playwright/test';
import { addressOf, sites } from './sites.ts';

test.use({ javaScriptEnabled: false });

for (const locale of ['ar', 'en']) {
  test(`the icons in ${locale} can be narrowed to a round table without JavaScript`, async ({
    page,
  }) => {
    await page.goto(addressOf(sites.real, `${locale}/icons/`));
    const shown = page.locator('.objective-tiles__tile:visible');
    await expect(shown).toHaveCount(23);

    await page.locator('#show-all').focus();
    await page.keyboard.press('ArrowDown');
    await expect(shown).toHaveCount(5);
    await expect(page.locator('#rt1')).toBeVisible();
    await expect(page.locator('#rt2')).toBeHidden();

    await page.locator('#show-4').check();
    await expect(page.locator('#rt4')).toBeVisible();
    await page.locator('#show-all').check();
    await expect(shown).toHaveCount(23);
  });

  test(`every cell of the icons in ${locale} leads to a page`, async ({ page, request }) => {
    await page.goto(addressOf(sites.real, `${locale}/icons/`));
    const cells = await page
      .locator('.icons__grid a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

    expect(cells).toHaveLength(24);
    for (const cell of cells) expect((await request.get(cell)).status()).toBe(200);
  });

  test(`one knot of one star is lit on the page of an objective in ${locale}`, async ({ page }) => {
    await page.goto(addressOf(sites.real, `${locale}/icons/gcm-17/`));

    await expect(page.locator('main .lit-star')).toHaveCount(1);
    await expect(page.locator('.objective-row [aria-current="page"]')).toHaveText('17');
  });

  test(`the page of the film in ${locale} has nothing to play while there is no film`, async ({
    page,
  }) => {
    await page.goto(addressOf(sites.real, `${locale}/film/objectives/`));

    await expect(page.getByRole('img')).toHaveCount(1);
    await expect(page.locator('video, audio, main button')).toHaveCount(0);
    await expect(page.locator('.film-part__tile')).toHaveCount(23);
  });
}

for (const [path, locale] of ['', 'networks/jordan/'].flatMap((path) =>
  ['ar', 'en'].map((locale) => [path, locale] as const),
)) {
  test(`the star on ${locale}/${path} never lies under words`, async ({ page }) => {
    await page.goto(addressOf(sites.real, `${locale}/${path}`));
    for (const width of [320, 390, 640, 700, 768, 900, 1024, 1100, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });

      expect(await linesUnderStar(page), `${width}`).toEqual([]);
    }
  });
}

/** The lines of a hero that reach into the circle of its star. */
function linesUnderStar(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const star = document.querySelector('.star');
    const words = document.querySelector('.hero__text, .band__text');
    if (!star || !words) return ['no star'];
    const { left, top, width } = star.getBoundingClientRect();
    const radius = width / 2;
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    const under: string[] = [];
    while (width > 0 && walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const line of range.getClientRects()) {
        const across = Math.max(line.left - left - radius, 0, left + radius - line.right);
        const down = Math.max(line.top - top - radius, 0, top + radius - line.bottom);
        if (Math.hypot(across, down) < radius) under.push(range.toString());
      }
    }
    return under;
  });
}
