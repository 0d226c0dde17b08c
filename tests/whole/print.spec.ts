import { expect } from 'playwright/test';
import { addressOf } from '../site/sites.ts';
import { test } from '../site/tab.ts';
import { shotOf, specimens } from './kinds.ts';
import { cutOff, grounds, paleTexts } from './printed.ts';

/** The width of an A4 page between its margins, in pixels of CSS. */
const sheet = { width: 658, height: 971 };

const printed = specimens().filter(({ kind }) => /^(press|messages|campaign)-entry/.test(kind));

test('there is a note, a message and something to do that can be printed', () => {
  const kinds = printed.map(({ kind }) => kind);

  expect(kinds).toEqual(
    expect.arrayContaining(['campaign-entry-activity', 'messages-entry', 'press-entry']),
  );
});

for (const specimen of printed) {
  const { name, page } = specimen;

  test(`${name} is printed whole on white, without what only a screen can use`, async ({ tab }) => {
    await tab.setViewportSize(sheet);
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await tab.goto(addressOf(page.site, page.path));

    await expect(
      tab.locator('.site-header, .breadcrumb, .skip-link').filter({ visible: true }),
    ).toHaveCount(0);
    await expect(tab.locator('nav').filter({ visible: true })).toHaveCount(0);
    await expect(tab.locator('h1')).toBeVisible();
    expect(await cutOff(tab)).toEqual([]);
    expect(await grounds(tab)).toEqual([]);
    expect(await paleTexts(tab)).toEqual([]);

    const pdf = await tab.pdf({ path: shotOf(specimen, 'a4', 'pdf'), preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(1000);
  });
}
