import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sites } from './sites.ts';

const folder = join(sites.real.folder, 'icons');
const files = globSync('*.svg', { cwd: folder }).sort();
const editions = files.filter((name) => name.startsWith('gcm-'));

test('every icon has its editions in both languages', () => {
  expect(editions).toHaveLength(23 * 2 * 5);
});

test('every SVG is XML that shows no text, runs nothing and asks for nothing', async ({ page }) => {
  for (const name of files) {
    const svg = readFileSync(join(folder, name), 'utf8');
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      const root = parsed.documentElement;
      const ids = ['aria-labelledby', 'aria-describedby'].flatMap(
        (name) => root.getAttribute(name)?.split(' ') ?? [],
      );
      return {
        isSound: parsed.querySelector('parsererror') === null && root.localName === 'svg',
        foreign: parsed.querySelectorAll('text, tspan, style, script, image, use, foreignObject')
          .length,
        asks: Array.from(parsed.querySelectorAll('*')).filter((element) =>
          element.getAttributeNames().some((name) => /href|^on|^src$/.test(name)),
        ).length,
        named: ids.length > 0 && ids.every((id) => parsed.getElementById(id)?.textContent),
      };
    }, svg);

    expect(found, name).toEqual({ isSound: true, foreign: 0, asks: 0, named: true });
  }
});

test('in a page, every icon is an image with the name of its objective', async ({ page }) => {
  await page.setContent(
    editions.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'),
  );

  await expect(page.getByRole('img')).toHaveCount(editions.length);
  await expect(page.getByRole('img', { name: /^Objective \d+: \w/ })).toHaveCount(115);
  await expect(page.getByRole('img', { name: /^الهدف \d+: \p{L}/u })).toHaveCount(115);
});

test('the data for machines name every file of the folder, with its weight', () => {
  const data = JSON.parse(readFileSync(join(sites.real.folder, 'api/v1/icons.json'), 'utf8'));
  const listed: { address: string; bytes: number }[] = [
    data.sprite,
    ...data.sets,
    ...data.icons.flatMap((icon: { files: unknown[] }) => icon.files),
  ];

  expect(listed.map(({ address }) => basename(address)).sort()).toEqual(
    globSync('*', { cwd: folder }).sort(),
  );
  for (const { address, bytes } of listed) {
    expect(readFileSync(join(folder, basename(address))).length).toBe(bytes);
  }
});
