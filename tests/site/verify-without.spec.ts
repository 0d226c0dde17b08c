import { execFileSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { localeList } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { addressOf, bothSites, sites } from './sites.ts';
import { give, icon, pdf, read } from './verifying.ts';

test('where the browser cannot work out sums, or the list does not arrive, the page says so', async ({
  page,
}) => {
  const t = translator('en');
  await page.addInitScript(() => {
    if (location.search) Object.defineProperty(crypto, 'subtle', { value: undefined });
  });
  await page.route('**/verify.json', (route) => route.abort());
  const address = addressOf(sites.real, 'en/verify/');

  await page.goto(`${address}?insecure`);
  await give(page, { [icon]: read(icon) });
  await expect(page.getByRole('status')).toHaveText(t('verify.insecure'));

  await page.goto(address);
  await give(page, { [icon]: read(icon) });
  await expect(page.getByRole('status')).toHaveText(t('verify.failed'));

  await page.unroute('**/verify.json');
  await give(page, { [icon]: read(icon) });
  await expect(page.getByRole('status')).toContainText(t('verify.ours'));

  await page.route('**/session.*.js', (route) => route.abort());
  await page.reload();
  await give(page, { [icon]: read(icon) });
  await expect(page.getByRole('status')).toHaveText(t('verify.failed'));
});

test('a file that is too large is not read, and the page says so', async ({ page }) => {
  await page.goto(addressOf(sites.real, 'en/verify/'));

  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    const megabyte = new Uint8Array(1e6);
    transfer.items.add(new File(Array(201).fill(megabyte), 'film.mp4'));
    return transfer;
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });

  await expect(page.getByRole('status')).toContainText(translator('en')('verify.too_large'));
});

test('the page loads at most 1 KB of script before the reader acts', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('.js')) scripts.push(answer.body());
  });
  await page.goto(addressOf(sites.real, 'ar/verify/'));
  await page.waitForLoadState('networkidle');

  const weights = (await Promise.all(scripts)).map((body) => brotliCompressSync(body).length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(1024);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const site of bothSites) {
    for (const locale of localeList) {
      test(`${site.name}/${locale} shows the commands and no dead form`, async ({ page }) => {
        await page.goto(addressOf(site, `${locale}/verify/`));

        await expect(page.locator('form').first()).toBeHidden();
        await expect(page.locator('noscript p').first()).toHaveText(/\S/);
        for (const command of ['sha256sum', 'shasum', 'certutil']) {
          await expect(page.locator('main code', { hasText: command }).first()).toBeVisible();
        }
        await expect(page.locator(`a[href="${site.base}CHECKSUMS.sha256"]`)).toBeVisible();
      });
    }
  }
});

test('the command on the page prints the sum that the list has', () => {
  const [sum] = execFileSync('sha256sum', [`${sites.real.folder}/${pdf}`], {
    encoding: 'utf8',
  }).split(' ');

  expect(read('CHECKSUMS.sha256').toString()).toContain(`${sum}  ${pdf}\n`);
});
