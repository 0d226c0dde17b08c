import { expect, type Locator, test } from 'playwright/test';
import { localeList } from '../../src/i18n/locales.ts';
import { addressOf, sites } from './sites.ts';

const words = {
  ar: {
    own: /وليست هي المجموعة الرسمية/,
    credit: /طبعة تجريبية.*\/ar\/icons\/\s*$/,
    ratio: / إلى 1$/,
  },
  en: { own: /not the official set/, credit: /Demonstration.*\/en\/icons\/\s*$/, ratio: /:1$/ },
};

for (const locale of localeList) {
  test.describe(`how to use the icons in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test.beforeEach(async ({ page }) => {
      await page.goto(addressOf(sites.real, `${locale}/icons/gcm-17/`));
      await page.locator(`#take a[href$="/icons/usage/"]`).click();
    });

    test('is said where an icon is taken: that the set is this site’s own, and whom to name', async ({
      page,
    }) => {
      await expect(page).toHaveURL(new RegExp(`/${locale}/icons/usage/$`));
      await expect(page.locator('header .notice')).toHaveText(words[locale].own);
      await expect(page.locator('main [data-text]')).toHaveText(words[locale].credit);
      await expect(page.locator('main button:visible')).toHaveCount(0);
    });

    test('names every colour in two ways, with a contrast to white of 4.5 at least', async ({
      page,
    }) => {
      const rows = page.getByRole('table').locator('tr:has(td)');
      const objectives: string[] = [];

      await expect(rows).toHaveCount(8);
      for (const row of await rows.all()) {
        const [rgb = '', contrast = '', numbers = ''] = await row.locator('td').allTextContents();
        const hex = (await row.locator('th bdi').textContent()) ?? '';
        const channels = rgb.trim().split(' ').map(Number);
        expect(hex).toBe(`#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`);
        expect(await colourOf(row.locator('.usage__swatch'))).toBe(`rgb(${channels.join(', ')})`);
        expect(contrast.trim()).toMatch(words[locale].ratio);
        expect(Number.parseFloat(contrast)).toBeGreaterThanOrEqual(4.5);
        objectives.push(...(numbers.match(/\d+/g) ?? []));
      }
      expect(objectives.map(Number).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 23 }, (_, index) => index + 1),
      );
    });

    test('shows what to do and what not, each picture in words too', async ({ page }) => {
      for (const [verdict, count] of [
        ['check', 4],
        ['cross', 8],
      ] as const) {
        const figures = page.locator(`.usage__figure--${verdict}`);
        await expect(figures).toHaveCount(count);
        for (const figure of await figures.all()) {
          await expect(figure.locator('.usage__picture svg').first()).toBeVisible();
          await expect(figure.locator('.usage__words')).toHaveText(/\S{2}/);
        }
      }
    });

    test('shows the smallest sizes at their size', async ({ page }) => {
      const widthOf = async (part: string) => (await page.locator(part).boundingBox())?.width;

      expect(await widthOf('.usage__figures--room .usage__tone svg')).toBe(32);
      expect(await widthOf('.usage__tile')).toBe(96);
      expect(await widthOf('.usage__banner')).toBe(320);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`its pictures are dark lines on white paper in ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const picture = page.locator('.usage__figure--check').nth(2).locator('.usage__picture');

        await expect(picture).toHaveCSS('background-color', 'rgb(255, 255, 255)');
        expect(
          await picture
            .locator('svg')
            .evaluate((drawing) => [
              getComputedStyle(drawing).stroke,
              getComputedStyle(drawing).fill,
            ]),
        ).toEqual(['rgb(0, 0, 0)', 'none']);
      });
    }
  });
}

function colourOf(part: Locator): Promise<string> {
  return part.evaluate((element) => getComputedStyle(element).backgroundColor);
}
