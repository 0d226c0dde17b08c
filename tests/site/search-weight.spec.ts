import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from 'playwright/test';
import { fieldOf } from './search-field.ts';
import { addressOf, sites } from './sites.ts';

const kilobyte = 1024;

/**
 * Words that readers look for: one that many texts have, one that few have, one of another language;
 * and mistaken ones, for which a list of words is fetched as well.
 */
const words = {
  ar: {
    right: ['الهجرة', 'الأردن', 'جفاف', 'recruitment'],
    mistaken: ['الكراهبة', 'المهاجرن', 'خطاب الكراهبة'],
  },
  en: {
    right: ['migration', 'Jordan', 'drought', 'التوظيف'],
    mistaken: ['remitances', 'exploitaton', 'hate speach'],
  },
};

for (const [locale, { right, mistaken }] of Object.entries(words)) {
  for (const query of [...right, ...mistaken]) {
    test(`a first search for ${query} in ${locale} fetches nothing before the field is focused, at most 15 KB until something is suggested, and 110 KB in all`, async ({
      page,
    }) => {
      const fetched = record(page);
      await page.goto(addressOf(sites.real, `${locale}/search/`));
      await page.waitForLoadState('networkidle');
      expect(fetched.filter(({ url }) => /pagefind|session/.test(url))).toEqual([]);
      fetched.length = 0;

      await fieldOf(page).focus();
      await page.waitForLoadState('networkidle');
      await fieldOf(page).fill(query);
      await expect(page.locator('.search__status')).toHaveText(/\S/);
      await page.waitForLoadState('networkidle');
      await expect(page.locator('.search__result').first()).toBeVisible();

      const bills = await Promise.all(
        fetched.map(async ({ url, body }) => ({ url, bytes: sent(url, await body) })),
      );
      const forSuggestions = bills.filter(({ url }) => /\/_astro\/|\/instant\//.test(url));
      expect(forSuggestions.length).toBeGreaterThan(1);
      expect(sumOf(forSuggestions), told(forSuggestions)).toBeLessThanOrEqual(15 * kilobyte);
      expect(bills.some(({ url }) => url.endsWith('.pf_index'))).toBe(true);
      expect(sumOf(bills), told(bills)).toBeLessThanOrEqual(110 * kilobyte);
    });
  }
}

/** What is fetched of the site: addresses, and bodies on their way. What is not there has none. */
function record(page: Page): { url: string; body: Promise<Buffer> }[] {
  const fetched: { url: string; body: Promise<Buffer> }[] = [];
  page.on('response', (answer) => {
    if (answer.ok()) fetched.push({ url: answer.url(), body: answer.body() });
  });
  return fetched;
}

/** The bytes of a body as a server sends them: Pagefind compresses its own files. */
function sent(url: string, body: Buffer): number {
  const isCompressed = /\.(?:pf_\w+|pagefind|woff2)(?:\?|$)/.test(url);
  return isCompressed ? body.length : brotliCompressSync(body).length;
}

function sumOf(bills: readonly { bytes: number }[]): number {
  return bills.reduce((sum, { bytes }) => sum + bytes, 0);
}

function told(bills: readonly { url: string; bytes: number }[]): string {
  return bills.map(({ url, bytes }) => `${bytes} ${url}`).join('\n');
}
