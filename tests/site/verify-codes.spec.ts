import { expect, type Page, test } from 'playwright/test';
import { localeList } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { textOf } from '../unit/artefacts/pdf-readers.ts';
import { askedAfter, observe } from './observed.ts';
import { addressOf, sites } from './sites.ts';
import { note, pdf, read, titleIn } from './verifying.ts';

for (const locale of localeList) {
  const t = translator(locale);
  const address = addressOf(sites.real, `${locale}/verify/`);

  test(`the code that an Arabic PDF prints leads to its text in ${locale}, and is sent nowhere`, async ({
    page,
  }) => {
    const code = codeIn(pdf);
    const seen = await observe(page);
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const before = seen.requests.length;

    await type(page, code);

    const result = page.locator('.verify__result');
    await expect(result).toHaveCount(1);
    await expect(result).toContainText(t('verify.code_known'));
    await expect(result).toContainText(code);
    await expect(result).toContainText(t('language.ar'));
    await expect(result).toContainText(t('verify.edition_demonstration'));
    await expect(result.getByRole('link', { name: titleIn(locale), exact: true })).toHaveAttribute(
      'href',
      `/${locale}/${note}/`,
    );
    await expect(result.locator(`a[href="/${pdf}"]`)).toBeVisible();

    expect(askedAfter(seen, before)).toEqual([
      expect.stringMatching(/^\/_astro\/session\./),
      '/verify.json',
    ]);
    expect(seen.requests.filter((url) => /[?#]/.test(url))).toEqual([]);
    expect(new URL(page.url()).href).toBe(address);
    expect([seen.violations, seen.console, seen.foreign]).toEqual([[], [], []]);
  });

  test(`a code is understood in ${locale} however it is written, and told from one that is mistyped or unknown`, async ({
    page,
  }) => {
    const code = codeIn(pdf);
    const status = page.getByRole('status');
    await page.goto(address);
    const arabic = code.replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');

    for (const typed of [code.toLowerCase(), code.replace('-', ''), ` ${arabic} `]) {
      await type(page, typed);
      await expect(status).toContainText(t('verify.code_known'));
      await type(page, '');
      await expect(status).toHaveText(t('verify.code_empty'));
    }

    const second = code[1] === '7' ? '8' : '7';
    for (const typed of [code.slice(1), `${code[0]}${second}${code.slice(2)}`, '<b>رمز</b>']) {
      await type(page, typed);
      await expect(status).toHaveText(t('verify.code_mistyped'));
      await type(page, '');
      await expect(status).toHaveText(t('verify.code_empty'));
    }

    // Zeros are a code in form, and none that a text has.
    await type(page, '00000-00000');
    await expect(status).toContainText(t('verify.code_unknown'));
    await expect(status).not.toContainText(/false|fake|forged|مزوّ?ر|مزيّ?ف|زائف|كاذب/i);
  });
}

test('the code of the sheet of all icons leads to the icons', async ({ page }) => {
  await page.goto(addressOf(sites.real, 'en/verify/'));

  await type(page, codeIn('icons/gcm-icons-ar.pdf'));

  await expect(page.locator('.verify__result a[href="/en/icons/"]')).toBeVisible();
});

test('a code is looked up with the keyboard alone, where no sums can be worked out too', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await page.goto(addressOf(sites.real, 'ar/verify/'));
  const field = page.getByLabel(translator('ar')('verify.code'));
  await page.locator('h1').click();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await field.evaluate((own) => own === document.activeElement)) break;
  }
  await expect(field).toBeFocused();

  await page.keyboard.type(codeIn(pdf));
  await page.keyboard.press('Enter');

  await expect(page.locator('.verify__result')).toHaveCount(1);
  await expect(field).toBeFocused();
});

test('where the list does not arrive, the page says so of a code too', async ({ page }) => {
  await page.route('**/verify.json', (route) => route.abort());
  await page.goto(addressOf(sites.real, 'en/verify/'));

  await type(page, codeIn(pdf));

  await expect(page.getByRole('status')).toHaveText(translator('en')('verify.failed'));
});

async function type(page: Page, code: string): Promise<void> {
  await page.locator('[name=code]').fill(code);
  await page.locator('form [type=submit]').last().click();
}

/** The code that a published PDF prints, as another program reads it. */
function codeIn(path: string): string {
  const found = /(?<![\dA-Z])[\dBCDFGHJKMNPQRSTVWXZ]{5}-[\dBCDFGHJKMNPQRSTVWXZ]{5}(?![\dA-Z])/.exec(
    textOf(read(path)),
  );
  return found?.[0] ?? '';
}
