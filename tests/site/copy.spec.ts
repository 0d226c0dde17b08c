import { expect, type Page, test } from 'playwright/test';
import { observe } from './observed.ts';
import { addressOf, sites } from './sites.ts';

const note = 'press/2024-05-01-released/';
const message = 'messages/a-test-message/';

const words = {
  ar: { copy: 'نسخ', copied: 'نُسخ', share: 'مشاركة', source: 'المصدر: «مذكرة منشورة»' },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    share: 'Share',
    source: 'Source: “A note that is released”',
  },
} as const;

for (const [locale, said] of Object.entries(words)) {
  test(`${locale}: a key point is copied with its source, and the page says so aloud`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const seen = await observe(page);
    await page.goto(addressOf(sites.fixture, `${locale}/${note}`));
    const points = page.locator('.key-points');
    const button = points.getByRole('button');
    const point = await points.locator('[data-text]').textContent();

    await button.click();

    await expect(points.getByRole('status')).toHaveText(said.copied);
    await expect(button).toHaveText(new RegExp(said.copied));
    const [sentence, source] = (await copied(page)).split('\n');
    expect(sentence).toBe(point);
    expect(source).toContain(said.source);
    await expect(button).toHaveText(new RegExp(said.copy), { timeout: 5000 });
    expect(seen.violations).toEqual([]);
    expect(seen.console).toEqual([]);
  });

  test(`${locale}: a device that can share is offered to share a message’s text`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async ({ text }: ShareData) => {
          document.title = text ?? '';
        },
      });
    });
    await page.goto(addressOf(sites.fixture, `${locale}/${message}`));
    const text = await page.locator('main article [data-text]').first().textContent();

    await page.locator('main article').getByRole('button', { name: said.share }).click();

    expect(text).toContain(addressOf(sites.fixture, `${locale}/${message}`));
    await expect(page).toHaveTitle(text?.replace(/\s+/g, ' ') ?? '');
  });
}

test('no button is shown for what a device cannot do', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['share', 'clipboard']) Reflect.deleteProperty(Navigator.prototype, name);
  });
  await page.goto(addressOf(sites.fixture, `en/${message}`));

  await expect(page.locator('main button')).not.toHaveCount(0);
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test('where copying is refused, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto(addressOf(sites.fixture, `en/${message}`));

  await page.locator('main article').getByRole('button', { name: 'Copy' }).click();

  await expect
    .poll(() => page.evaluate(() => getSelection()?.toString()))
    .toContain('A clear test protects');
});

test('a picture’s caption and credit stand in the note’s kit', async ({ page }) => {
  await page.goto(addressOf(sites.fixture, `en/${note}`));

  await expect(page.locator('.note__kit [data-text]').last()).toHaveText(
    'A picture of the fixture.\nDrawn for the tests',
  );
});

test('the address in an Arabic citation ends where an address ends', async ({ page }) => {
  await page.goto(addressOf(sites.fixture, `ar/${note}`));

  const [last, first] = await page
    .locator('.note__kit p[data-text]')
    .first()
    .evaluate((text) => {
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      let node: Text | null = null;
      while (walker.nextNode()) {
        const each = walker.currentNode as Text;
        if (each.data.includes('http://')) node = each;
      }
      if (!node) throw new Error('There is no address.');
      const leftOf = (at: number) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect().left;
      };
      const end = node.data.lastIndexOf('/');
      return [leftOf(end), leftOf(end - 1)];
    });

  expect(last).toBeGreaterThan(first ?? Number.POSITIVE_INFINITY);
});

test('on a phone the files and the citation stand before the body', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(addressOf(sites.fixture, `ar/${note}`));

  const topOf = async (part: string) => (await page.locator(part).boundingBox())?.y ?? 0;

  expect(await topOf('.key-points')).toBeLessThan(await topOf('.note__kit'));
  expect(await topOf('.note__kit')).toBeLessThan(await topOf('.note__body'));
});

test('an agreement is said of the wording that it was given to, and a lapsed one is not', async ({
  page,
}) => {
  await page.goto(addressOf(sites.fixture, `ar/${message}`));
  await expect(page.getByText('هيئة للاختبارات')).toBeVisible();

  await page.goto(addressOf(sites.fixture, `en/${message}`));
  await expect(page.getByText('Agency for the tests')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is text to select and no button', async ({ page }) => {
    await page.goto(addressOf(sites.fixture, `ar/${message}`));

    await expect(page.locator('main [data-text]:visible')).not.toHaveCount(0);
    await expect(page.locator('main button:visible')).toHaveCount(0);
  });
});

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
