import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { realContent } from '../unit/reading/real-content.ts';
import { addressOf, pagesOf, sites } from './sites.ts';

for (const locale of ['ar', 'en']) {
  test(`every term of the ${locale} index leads to its own place`, async ({ page, request }) => {
    await page.goto(addressOf(sites.real, `${locale}/glossary/`));
    const terms = await page
      .locator('.glossary__terms > li')
      .evaluateAll((items) =>
        items.map((item) => ({ id: item.id, href: item.querySelector('a')?.href ?? '' })),
      );

    expect(terms.length).toBeGreaterThan(50);
    for (const { id, href } of terms) {
      const [address = '', anchor] = href.split('#');
      expect(anchor).toBe(id);
      expect(await (await request.get(address)).text()).toContain(`id="${id}"`);
    }
  });
}

test('a reader hears the term first, then what it means, and what to avoid last', async ({
  page,
}) => {
  await page.goto(addressOf(sites.real, 'en/glossary/people/'));

  const term = page.locator('#irregular-migrant');

  await expect(term.getByRole('term')).toHaveText(/^\s*migrant in an irregular situation/);
  await expect(term.getByRole('definition').first()).toContainText('Acts can be unlawful');
  await expect(term.locator('.term-entry__avoid')).toContainText(/^\s*Avoid:/);
  await expect(term.locator('bdi[lang=ar][dir=rtl]').first()).toHaveText('مهاجر في وضع غير نظامي');
});

test('words that are used lead to the glossary, words to avoid do not', async ({ page }) => {
  await page.goto(addressOf(sites.fixture, 'en/campaign/a-made-up-fact/'));

  await expect(page.locator('a.term')).toHaveText('test terms');
  await expect(page.locator('i.term')).toHaveText('trial words');
  await page.locator('a.term').click();
  await expect(page).toHaveURL(addressOf(sites.fixture, 'en/glossary/debate/#test-term'));
  await expect(page.locator('#test-term')).toBeInViewport();
});

test('what the glossary keeps for editors is on no page', async () => {
  const { glossary } = (await realContent()).reference;
  const remarks = Object.values(glossary).flatMap(({ unsearched }) =>
    Object.values(unsearched ?? {}).filter((remark) => remark !== undefined),
  );

  expect(remarks.length).toBeGreaterThan(20);
  for (const { file } of pagesOf(sites.real)) {
    const text = (await readFile(file, 'utf8')).replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(
      remarks.filter((remark) => text.includes(remark)),
      file,
    ).toEqual([]);
  }
});
