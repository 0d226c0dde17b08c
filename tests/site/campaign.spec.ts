import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { addressOf, sites } from './sites.ts';

const { real } = sites;

test('choosing an audience shows what is for it, without script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(addressOf(real, 'en/campaign/'));
  const cards = page.locator('.campaign article');
  const all = await cards.count();

  await page.getByRole('radio', { name: 'schools' }).check();

  const shown = await cards.filter({ visible: true }).count();
  expect(shown).toBe(await page.locator('.campaign article.for--schools').count());
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);

  await page.getByRole('radio', { name: 'everyone' }).check();
  await expect(cards.filter({ visible: true })).toHaveCount(all);
  await context.close();
});

test('a heading stays only while something under it is shown', async ({ page }) => {
  await page.goto(addressOf(real, 'ar/campaign/'));
  await page.getByRole('radio', { name: 'الشبكات الوطنية' }).check();

  for (const list of await page.locator('.campaign-list').filter({ visible: true }).all()) {
    expect(await list.locator('article').filter({ visible: true }).count()).toBeGreaterThan(0);
  }
  expect(await page.locator('.campaign-list').filter({ visible: false }).count()).toBeGreaterThan(
    0,
  );
});

test('a myth is on the page of its fact only, once, flagged, and never in its head', async () => {
  for (const file of globSync('{ar,en}/campaign/*/index.html', { cwd: real.folder })) {
    const html = await readFile(`${real.folder}/${file}`, 'utf8');
    const myth = /<p class="myth__text"[^>]*>\s*([^<]+?)\s*<\/p>/.exec(html)?.[1];
    if (!myth) continue;

    const [head = '', body = ''] = html.split('</head>');
    expect(body.split(myth), file).toHaveLength(2);
    expect(head.includes(myth.slice(1, -1)), file).toBe(false);
    expect(body.indexOf('fact__text'), file).toBeLessThan(body.indexOf(myth));
    const [locale] = file.split('/');
    const index = await readFile(`${real.folder}/${locale}/campaign/index.html`, 'utf8');
    expect(index.includes(myth.slice(1, -1)), file).toBe(false);
  }
});

test('a campaign page is printed without its menus, in black on white', async ({ page }) => {
  await page.goto(addressOf(real, 'ar/campaign/school-workshop/'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  await expect(page.locator('.practical__print')).toBeHidden();
  await expect(page.locator('.site-header')).toBeHidden();
  const card = page.locator('.entry--activity .prose > h3 + ol > li').first();
  await expect(card).toHaveCSS('border-top-style', 'dashed');
  await expect(card).toHaveCSS('color', 'rgb(0, 0, 0)');
});
