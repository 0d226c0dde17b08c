import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'playwright/test';
import { localeList } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { askedAfter, observe } from './observed.ts';
import { addressOf, sites } from './sites.ts';
import { give, icon, kit, note, pdf, read, titleIn } from './verifying.ts';

for (const locale of localeList) {
  const t = translator(locale);

  test(`files of the site are told for what they are in ${locale}, and nothing else is fetched`, async ({
    page,
  }) => {
    const seen = await observe(page);
    await page.goto(addressOf(sites.real, `${locale}/verify/`));
    await page.waitForLoadState('networkidle');
    const before = seen.requests.length;
    expect(seen.requests.filter((url) => /verify\.json|session/.test(url))).toEqual([]);

    await give(page, { 'renamed.pdf': read(pdf), [kit]: read(kit), [icon]: read(icon) });

    const results = page.locator('.verify__result');
    await expect(results).toHaveCount(3);
    await expect(page.getByRole('status')).toContainText(t('verify.known', { count: 3 }));
    await expect(results.nth(0)).toContainText(t('verify.ours'));
    for (const at of [0, 1]) {
      const link = results.nth(at).getByRole('link', { name: titleIn(locale), exact: true });
      await expect(link).toHaveAttribute('href', `/${locale}/${note}/`);
    }
    await expect(results.nth(0)).toContainText(t('language.ar'));
    await expect(results.nth(0)).toContainText(t('verify.edition_demonstration'));
    await expect(results.nth(0).locator(`a[href="/${pdf}"]`)).toBeVisible();
    await expect(results.nth(0).locator(`a[href="/${kit}"]`)).toBeVisible();
    await expect(results.nth(1).locator(`a[href="/${kit}"]`)).toBeVisible();
    await expect(results.nth(2).locator(`a[href="/${locale}/icons/gcm-17/"]`)).toBeVisible();
    await expect(results.nth(2)).toContainText(t('language.en'));

    expect(askedAfter(seen, before)).toEqual([
      expect.stringMatching(/^\/_astro\/session\./),
      '/verify.json',
    ]);
    expect([seen.violations, seen.console, seen.foreign]).toEqual([[], [], []]);
  });

  test(`a file that one byte was changed in is not known in ${locale}, and never called false`, async ({
    page,
  }) => {
    await page.goto(addressOf(sites.real, `${locale}/verify/`));
    const altered = read(icon);
    altered[altered.length - 3] = (altered.at(-3) ?? 0) ^ 1;

    await give(page, { [icon]: altered });

    const status = page.getByRole('status');
    await expect(status).toContainText(t('verify.not_known'));
    await expect(status).toContainText(t('verify.unknown', { count: 1 }));
    await expect(status.locator('.verify__result li')).toHaveCount(3);
    await expect(status).not.toContainText(/false|fake|forged|مزوّ?ر|مزيّ?ف|زائف|كاذب/i);
  });

  test(`every file of a kit is told by its sum in ${locale}, with the kit`, async ({ page }) => {
    await page.goto(addressOf(sites.real, `${locale}/verify/`));
    const inside = Object.entries(unzipSync(read(kit)));
    const own = inside.filter(([name]) => !name.startsWith('icons/'));

    await give(page, Object.fromEntries(own.map(([name, bytes]) => [name, Buffer.from(bytes)])));

    const results = page.locator('.verify__result');
    await expect(results).toHaveCount(own.length);
    await expect(page.getByRole('status')).toContainText(t('verify.known', { count: own.length }));
    for (const result of await results.all()) {
      await expect(result.locator(`a[href="/${kit}"]`)).toBeVisible();
      await expect(result).toContainText(titleIn(locale));
    }
  });
}

test('files that are dropped on the page are checked', async ({ page }) => {
  await page.goto(addressOf(sites.real, 'en/verify/'));
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'icon.svg'));
    return transfer;
  }, read(icon).toString());

  await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });

  await expect(page.getByRole('status')).toContainText('1 file is from this site.');
});

test('the page works under a base path, and links stay below it', async ({ page }) => {
  const { fixture } = sites;
  await page.goto(addressOf(fixture, 'en/verify/'));

  await give(page, { 'data.json': readFileSync(`${fixture.folder}/api/v1/index.json`) });

  await expect(page.locator('.verify__result a').first()).toHaveAttribute(
    'href',
    '/khayt/en/data/',
  );
});

test('a file is chosen with the keyboard alone', async ({ page }) => {
  // Asked for early: the browser has to know before the key is pressed.
  const chooser = page.waitForEvent('filechooser');
  await page.goto(addressOf(sites.real, 'ar/verify/'));
  const field = page.locator('input[type=file]');
  await page.locator('h1').click();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((own) => own === document.activeElement)) break;
  }
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleName(translator('ar')('verify.file'));

  await page.keyboard.press('Space');
  await (await chooser).setFiles(`${sites.real.folder}/${icon}`);

  await expect(page.locator('.verify__result')).toHaveCount(1);
});
