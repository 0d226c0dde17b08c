import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { addressOf, pagesOf, sites } from './sites.ts';

const kilobyte = 1024;
const shown = pagesOf(sites.real).find(
  ({ file, path }) => path.startsWith('ar/press/') && readFileSync(file, 'utf8').includes('srcset'),
);

for (const [width, density, pixels] of [
  [390, 2, 720],
  [390, 3, 720],
  [1280, 1, 480],
  [1280, 2, 720],
] as const) {
  test(`a screen ${width} wide and ${density} dense takes a drawing of ${pixels} pixels`, async ({
    browser,
  }) => {
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      deviceScaleFactor: density,
    });
    await page.goto(addressOf(sites.real, shown?.path ?? ''));
    const image = page.locator('.picture__image').first();
    await image.scrollIntoViewIfNeeded();

    await expect(image).toHaveJSProperty('complete', true);
    const address = await image.evaluate((own: HTMLImageElement) => own.currentSrc);
    const answer = await page.request.get(address);
    expect(address.includes('.480.') ? 480 : 720).toBe(pixels);
    expect((await answer.body()).length).toBeLessThanOrEqual(8 * kilobyte);
    const box = await image.boundingBox();
    expect(box?.width).toBeLessThanOrEqual(Math.min(width, 480));
    await page.close();
  });
}
