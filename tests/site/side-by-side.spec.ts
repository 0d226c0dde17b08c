import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'playwright/test';
import { readBy } from '../unit/artefacts/pdf-readers.ts';
import { addressOf, sites } from './sites.ts';

const { folder } = sites.real;
const pages = globSync('*/press/*/side-by-side/index.html', { cwd: folder }).sort();
const path = 'ar/press/2026-11-25-network-in-the-region/side-by-side/';

test('every note in both languages stands side by side in each, and its page leads there', async ({
  page,
}) => {
  const notes = globSync('*/press/20*/index.html', { cwd: folder }).sort();

  expect(pages).toEqual(notes.map((file) => `${dirname(file)}/side-by-side/index.html`).sort());
  for (const note of notes) {
    await page.goto(addressOf(sites.real, `${dirname(note)}/`));
    await page.locator('.note__kit a[href$="/side-by-side/"]').click();
    await expect(page.locator('table.pairs')).toBeVisible();
  }
});

for (const file of pages) {
  const address = addressOf(sites.real, `${dirname(file)}/`);

  test(`${file} has Arabic at the right and English at the left, each beside its counterpart`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address);
    const rows = await page.locator('.pairs tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const boxOf = (lang: string) =>
          row.querySelector(`td[lang="${lang}"]`)?.getBoundingClientRect();
        const [ar, en] = [boxOf('ar'), boxOf('en')];
        return { dy: ar && en && Math.abs(ar.top - en.top), isRight: ar && en && ar.x > en.x };
      }),
    );

    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toEqual({ dy: 0, isRight: true });
  });

  test(`${file} has them one beneath the other on a phone, and is a table still`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    const gaps = await page.locator('.pairs tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const [one, other] = Array.from(row.children, (cell) => cell.getBoundingClientRect());
        return one && other ? other.top - one.bottom : -1;
      }),
    );

    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(2);
    await expect(table.getByRole('row')).toHaveCount(gaps.length + 1);
    await expect(table.getByRole('row').nth(1).getByRole('cell')).toHaveCount(2);
  });
}

test('on paper both languages keep their columns, and each page says which is which', async ({
  page,
}) => {
  await page.goto(addressOf(sites.real, path));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });

  const text = readBy('pdftotext', pdf, (file) => ['-layout', file, '-']);
  const [left, right] = [0, 298].map((x) => {
    const half = ['-r', '72', '-x', String(x), '-y', '0', '-W', '298', '-H', '842'];
    return readBy('pdftotext', pdf, (file) => [...half, file, '-']);
  }) as [string, string];

  expect(text.split('\f').filter((sheet) => sheet.includes('Sample note')).length).toBeGreaterThan(
    4,
  );
  expect(left.replaceAll(/\s+/g, ' ')).toContain('IOM coordinates it and shares its secretariat');
  expect(right).not.toContain('IOM coordinates');
  expect(lettersIn(right, 'Arabic')).toBeGreaterThan(lettersIn(right, 'Latin'));
  expect(lettersIn(left, 'Latin')).toBeGreaterThan(lettersIn(left, 'Arabic'));
});

function lettersIn(text: string, script: 'Arabic' | 'Latin'): number {
  return text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
}
