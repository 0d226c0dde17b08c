import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { observe } from './observed.ts';
import { addressOf, type BuiltPage, pagesOf, sites } from './sites.ts';

const kilobyte = 1024;
const sections = 'campaign|documents|events|icons|messages|networks|press|structure';

test('what must arrive before text is painted weighs at most 14 KB on every page', async () => {
  // Every page is compressed as well as it can be, which takes its time.
  test.slow();
  const sheets = new Map<string, number>();
  const heavy: string[] = [];
  for (const { file, path } of pagesOf(sites.real)) {
    const html = await readFile(file, 'utf8');
    let bytes = brotliCompressSync(html).length;
    for (const [, href = ''] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)) {
      const known = sheets.get(href);
      const weight =
        known ?? brotliCompressSync(await readFile(`${sites.real.folder}${href}`)).length;
      sheets.set(href, weight);
      bytes += weight;
    }
    if (bytes > 14 * kilobyte) heavy.push(`${path} ${bytes}`);
  }

  expect(heavy).toEqual([]);
});

for (const { path } of longestArticles()) {
  test(`the Arabic article ${path}, the longest of its section, weighs at most 36 KB and a picture of 8 KB in at most 8 requests, with at most 1 KB of script`, async ({
    page,
  }) => {
    const bodies: { url: string; body: Promise<Buffer> }[] = [];
    const seen = await observe(page);
    page.on('response', (answer) => bodies.push({ url: answer.url(), body: answer.body() }));
    await page.goto(addressOf(sites.real, path));
    await page.waitForLoadState('networkidle');

    const weights = await Promise.all(
      bodies.map(async ({ url, body }) => ({ url, bytes: sent(url, await body) })),
    );
    // A face of weight 700 is fetched only where words are strong: 11 KB are given for it.
    const strong = (await page.locator('main strong, main b').count()) > 0 ? 11 : 0;
    const isPicture = ({ url }: { url: string }) => url.endsWith('.webp');
    const pictures = weights.filter(isPicture);
    expect(sumOf(pictures), JSON.stringify(pictures)).toBeLessThanOrEqual(8 * kilobyte);
    const total = sumOf(weights.filter((weight) => !isPicture(weight)));
    expect(total, JSON.stringify(weights)).toBeLessThanOrEqual((36 + strong) * kilobyte);
    expect(seen.requests.length, seen.requests.join('\n')).toBeLessThanOrEqual(8);
    const script = weights.filter(({ url }) => url.endsWith('.js'));
    expect(sumOf(script)).toBeLessThanOrEqual(kilobyte);
  });
}

test('the search page loads at most 1 KB of script before the reader acts', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('.js')) scripts.push(answer.body());
  });
  await page.goto(addressOf(sites.real, 'ar/search/'));
  await page.waitForLoadState('networkidle');

  const total = (await Promise.all(scripts)).reduce(
    (sum, body) => sum + brotliCompressSync(body).length,
    0,
  );
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(kilobyte);
});

/** The longest Arabic entry of each section, in which most has to arrive. */
function longestArticles(): BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pagesOf(sites.real)) {
    const section = new RegExp(`^ar/(icons/usage|(?:${sections})(?=/(?!page/)[^/]+/$))`).exec(
      page.path,
    )?.[1];
    const found = section && longest.get(section);
    if (section && (!found || sizeOf(page) > sizeOf(found))) longest.set(section, page);
  }
  return [...longest.values()];
}

function sizeOf({ file }: BuiltPage): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function sumOf(weights: readonly { bytes: number }[]): number {
  return weights.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The bytes of a body as a server sends them: fonts and pictures are compressed already. */
function sent(url: string, body: Buffer): number {
  return /\.(?:woff2|webp)$/.test(url) ? body.length : brotliCompressSync(body).length;
}
