import { expect, test } from 'playwright/test';
import { observe } from './observed.ts';
import { fieldOf } from './search-field.ts';
import { addressOf, sites } from './sites.ts';

const cases = [
  {
    locale: 'ar',
    begun: 'الكر',
    name: 'كراهية الأجانب',
    mistaken: 'الكراهبة',
    right: 'كراهية',
    section: 'events',
    kept: 'الاستعراض',
  },
  {
    locale: 'en',
    begun: 'remit',
    name: 'remittances',
    mistaken: 'remitances',
    right: 'remittances',
    section: 'events',
    kept: 'review',
  },
] as const;

for (const { locale, begun, name, mistaken, right, section, kept } of cases) {
  const address = addressOf(sites.real, `${locale}/search/`);

  test(`${begun} suggests ${name} at once, and arrows, Home, End and Escape move about`, async ({
    page,
  }) => {
    const seen = await observe(page);
    await page.goto(address);
    const field = fieldOf(page);
    const options = page.locator('.search__option');
    await field.focus();
    await expect(field).toHaveAttribute('role', 'combobox');
    await expect(field).toHaveAttribute('aria-expanded', 'false');

    await field.pressSequentially(begun);
    await expect(options.first()).toContainText(name);
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(field).not.toHaveAttribute('aria-activedescendant', /./);
    await field.press('ArrowDown');
    const id = await options.first().getAttribute('id');
    await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
    await field.press('End');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await field.press('Home');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await field.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
    await field.press('Escape');
    await expect(options).toHaveCount(0);
    await expect(field).toHaveValue(begun);
    await field.press('Escape');
    await expect(field).toHaveValue('');

    await field.pressSequentially(begun);
    await expect(options.first()).toContainText(name);
    await field.press('ArrowDown');
    await field.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    expect([seen.violations, seen.console, seen.foreign]).toEqual([[], [], []]);
  });

  test(`${mistaken} is taken for ${right}, which is offered`, async ({ page }) => {
    await page.goto(`${address}#${new URLSearchParams({ q: mistaken })}`);

    const offered = page.locator('.search__correction');
    await expect(offered).toContainText(right);
    await offered.click();
    await expect(fieldOf(page)).toHaveValue(new RegExp(right));
    await expect(page.locator('.search__meant')).toBeEmpty();
    await expect(page.locator('.search__result').first()).toBeVisible();
  });

  test(`a choice narrows the ${locale} results to as many as it said, and the back button undoes it`, async ({
    page,
  }) => {
    await page.goto(`${address}#${new URLSearchParams({ q: kept })}`);
    const choice = page.locator('[data-facet="section"]');
    const option = choice.locator(`option[value="${section}"]`);
    const count = /\((\d+)\)/.exec((await option.textContent()) ?? '')?.[1];
    const all = await page.getByRole('status').textContent();

    await choice.selectOption(section);
    await expect(page.getByRole('status')).toContainText(count ?? 'no count');
    expect(new URL(page.url()).hash).toContain(`section=${section}`);
    const first = page.locator('.search__link').first();
    await expect(first).toHaveAttribute('href', new RegExp(`/${locale}/${section}/`));

    await page.reload();
    await expect(first).toHaveAttribute('href', new RegExp(`/${locale}/${section}/`));
    await page.goBack();
    await expect(page.getByRole('status')).toHaveText(all ?? '');
    await expect(choice).toHaveValue('');
  });

  test(`more ${locale} results are a page in the address`, async ({ page }) => {
    await page.goto(`${address}#${new URLSearchParams({ q: kept })}`);
    await expect(page.locator('.search__result')).toHaveCount(10);
    await page.locator('.search__results .button').click();

    await expect(page.locator('.search__result')).toHaveCount(20);
    await expect(page.locator('.search__link').nth(10)).toBeFocused();
    expect(new URL(page.url()).hash).toContain('page=2');
    await page.goBack();
    await expect(page.locator('.search__result')).toHaveCount(10);
  });

  test(`an empty ${locale} search says what can be searched for`, async ({ page }) => {
    await page.goto(address);
    const idea = page.locator('.search__empty a').first();
    const words = (await idea.textContent())?.trim() ?? '';
    await idea.click();

    await expect(fieldOf(page)).toHaveValue(words);
    await expect(page.locator('.search__result').first()).toBeVisible();
    await expect(idea).toBeHidden();
  });

  for (const from of ['networks/jordan', 'icons/gcm-17', 'verify', 'search']) {
    test(`Control and K lead from ${locale}/${from} to the field of the search, with any keyboard`, async ({
      page,
    }) => {
      await page.goto(addressOf(sites.real, `${locale}/${from}/`));
      await page.keyboard.press('Control+Shift+KeyK');
      await expect(page).toHaveURL(new RegExp(`${from}/$`));
      await page.evaluate(() => {
        const pressed = { key: 'ن', code: 'KeyK', ctrlKey: true, bubbles: true, cancelable: true };
        document.body.dispatchEvent(new KeyboardEvent('keydown', pressed));
      });
      await expect(page).toHaveURL(/search\//);
      await expect(fieldOf(page)).toBeFocused();

      await page.keyboard.type(right);
      await expect(page.locator('.search__result').first()).toBeVisible();
      await page.locator('h1').click();
      await page.keyboard.press('Control+KeyK');
      await expect(fieldOf(page)).toBeFocused();
      await expect(page.locator('.search__result').first()).toBeVisible();
    });
  }

  test(`marks of the ${locale} search hold words without punctuation`, async ({ page }) => {
    await page.goto(`${address}#${new URLSearchParams({ q: right })}`);
    await expect(page.locator('mark').first()).toBeVisible();

    const marks = await page.locator('mark').allTextContents();
    expect(marks.filter((text) => /^[\p{P}\s]|[\p{P}\s]$/u.test(text))).toEqual([]);
  });
}
