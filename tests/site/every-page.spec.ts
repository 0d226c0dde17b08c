import { expect } from 'playwright/test';
import { overflowing, violationsOf } from './looking.ts';
import { noiseIn } from './observed.ts';
import { addressOf, bothSites, pagesOf } from './sites.ts';
import { test } from './tab.ts';

for (const page of bothSites.flatMap(pagesOf)) {
  const name = `${page.site.name}/${page.path}`;

  test(`${name} answers, keeps quiet, is accessible and fits a small screen`, async ({
    tab,
    seen,
  }) => {
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

    expect(noiseIn(seen, page)).toEqual([]);
  });
}
