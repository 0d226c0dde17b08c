import { createRequire } from 'node:module';
import { expect, type Page, test } from 'playwright/test';
import { observe } from './observed.ts';
import { addressOf, bothSites, pagesOf } from './sites.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

for (const page of bothSites.flatMap(pagesOf)) {
  const name = `${page.site.name}/${page.path}`;

  test(`${name} answers, keeps quiet, is accessible and fits a small screen`, async ({
    page: tab,
  }) => {
    const seen = await observe(tab);
    await tab.setViewportSize({ width: 320, height: 640 });
    const answer = await tab.goto(addressOf(page.site, page.path));

    expect(answer?.status()).toBe(page.isMissing ? 404 : 200);
    expect(await overflowing(tab)).toEqual([]);
    await tab.setViewportSize({ width: 1280, height: 900 });
    expect(await overflowing(tab)).toEqual([]);

    expect(await tab.locator('h1').count()).toBe(1);
    expect(await violationsOf(tab)).toEqual([]);
    // Without motion: colours that are still changing have no contrast of their own.
    await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violationsOf(tab)).toEqual([]);

    expect(seen.violations).toEqual([]);
    expect(seen.foreign).toEqual([]);
    const noise = seen.console.filter((text) => !(page.isMissing && text.includes('404')));
    expect(noise).toEqual([]);
  });
}

/** What reaches beyond the window's width, if the page can be scrolled sideways. */
function overflowing(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      })
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5);
  });
}

/** What axe finds wrong, by rule and element. It runs outside the page's policy. */
async function violationsOf(tab: Page): Promise<string[]> {
  const loaded = await tab.evaluate(() => 'axe' in window);
  if (!loaded) {
    const { readFile } = await import('node:fs/promises');
    await tab.evaluate(await readFile(axe, 'utf8'));
  }
  return tab.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}
