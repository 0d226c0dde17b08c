import { expect, type Page, test } from 'playwright/test';
import sharp from 'sharp';
import { formatSize } from '../../src/i18n/format.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { observe } from './observed.ts';
import { addressOf, sites } from './sites.ts';

const icon = 'icons/gcm-17/';
const types: Readonly<Record<string, { type: RegExp; beginning: string }>> = {
  SVG: { type: /^image\/svg\+xml/, beginning: '<svg ' },
  PNG: { type: /^image\/png/, beginning: '\u0089PNG' },
  PDF: { type: /^application\/pdf/, beginning: '%PDF-' },
  ZIP: { type: /^application\/zip/, beginning: 'PK' },
  JSON: { type: /^application\/json/, beginning: '{' },
};
const words = {
  ar: {
    languages: /العربية/,
    uses: ['لصفحة ويب', 'للطباعة', 'لشريحة عرض'],
    pixels: /بعرض (\d+) بكسل/,
  },
  en: {
    languages: /English/,
    uses: ['For a web page', 'For print', 'For a slide'],
    pixels: /(\d+) pixels/,
  },
} as const satisfies Record<Locale, object>;

for (const locale of localeList) {
  for (const [path, count] of [
    [icon, 14],
    ['icons/', 6],
  ] as const) {
    test(`every download of ${locale}/${path} is what its words say, without JavaScript`, async ({
      browser,
      request,
    }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(addressOf(sites.real, `${locale}/${path}`));
      const links = await page.locator('main a[download]').all();

      expect(links).toHaveLength(count);
      for (const link of links) {
        const said = (await link.textContent()) ?? '';
        const { type, beginning } = types[/SVG|PNG|PDF|ZIP|JSON/.exec(said)?.[0] ?? ''] ?? {};
        const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
        const answer = await request.get(address);
        const body = await answer.body();

        expect(answer.status(), address).toBe(200);
        expect(answer.headers()['content-type'], said).toMatch(type ?? /^$/);
        expect(body.subarray(0, beginning?.length).toString('latin1'), said).toBe(beginning);
        expect(said).toContain(formatSize(locale, body.length));
        const [, pixels] = words[locale].pixels.exec(said) ?? [];
        if (pixels) expect((await sharp(body).metadata()).width).toBe(Number(pixels));
      }
      await page.close();
    });
  }

  test(`the files of an icon in ${locale} stand by use, in the reader’s language`, async ({
    page,
  }) => {
    await page.goto(addressOf(sites.real, `${locale}/${icon}`));
    const take = page.locator('#take');

    await expect(take.getByRole('heading', { level: 3 })).toHaveText([...words[locale].uses]);
    for (const link of await take.locator('a[download]').all()) {
      await expect(link).toHaveText(words[locale].languages);
      expect(await link.getAttribute('href')).toContain(`-${locale}`);
    }
    await take.locator(`a[hreflang]:not([download])`).click();
    await expect(page).toHaveURL(/\/icons\/gcm-17\/#take$/);
    await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
  });

  test(`the code of an icon in ${locale} is copied as it stands, and shows the icon with its credit`, async ({
    page,
    context,
    request,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const seen = await observe(page);
    await page.goto(addressOf(sites.real, `${locale}/${icon}`));
    const name = await nameOf(page);
    const [svg = '', embed = ''] = await copies(page);
    const credit = /<desc>(.+)<\/desc>/.exec(svg)?.[1] ?? '';
    const address = /src="([^"]+)"/.exec(embed)?.[1] ?? '';
    expect(seen.violations).toEqual([]);
    expect(seen.console).toEqual([]);

    const file = await request.get(addressOf(sites.real, new URL(address).pathname.slice(1)));
    expect(file.headers()['content-type']).toMatch(/^image\/svg/);
    expect(embed).toContain(credit);
    expect(credit).toMatch(locale === 'ar' ? /طبعة تجريبية/ : /CC BY 4\.0.*Demonstration/);
    // The site's own policy would not let a script write a page.
    await page.goto('about:blank');
    await page.setContent(svg);
    await expect(page.getByRole('img')).toHaveAccessibleName(name);
    await expect(page.locator('svg [d]')).toHaveCount(1);
    await page.setContent(embed);
    await expect(page.getByRole('figure').getByRole('img')).toHaveAccessibleName(name);
    const link = page.getByRole('link');
    await expect(link).toHaveText(credit);
    expect(await link.getAttribute('href')).toMatch(new RegExp(`/${locale}/icons/gcm-17/$`));
  });
}

test('without JavaScript the code of an icon can be read and selected, and no button is shown', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(addressOf(sites.real, `ar/${icon}`));

  await expect(page.locator('#take [data-text]:visible')).toHaveCount(2);
  await expect(page.locator('#take button:visible')).toHaveCount(0);
  await page.close();
});

test('the button in the head of an icon’s page leads to its files', async ({ page }) => {
  await page.goto(addressOf(sites.real, `en/${icon}`));
  await page.getByRole('link', { name: 'Download this icon' }).click();

  await expect(page.locator('#take')).toBeInViewport();
});

/** The name of the objective: "Objective 17: Eliminate discrimination". */
async function nameOf(page: Page): Promise<string> {
  const title = await page.locator('h1').textContent();
  const number = await page.locator('.objective-row [aria-current]').textContent();
  const objective =
    (await page.locator('html').getAttribute('lang')) === 'ar' ? 'الهدف' : 'Objective';
  return `${objective} ${number?.trim()}: ${title?.trim()}`;
}

/** What each button of the page copies, which is what stands above it. */
async function copies(page: Page): Promise<string[]> {
  const texts: string[] = [];
  for (const code of await page.locator('.take__code').all()) {
    await code.getByRole('button').click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await code.locator('[data-text]').textContent());
    texts.push(text);
  }
  return texts;
}
