import { expect, type Page } from 'playwright/test';
import { doubleTextOf, overflowing, violationsOf } from '../site/looking.ts';
import { noiseIn } from '../site/observed.ts';
import { addressOf } from '../site/sites.ts';
import { test } from '../site/tab.ts';
import { shotOf, specimens } from './kinds.ts';

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };

type Media = Parameters<Page['emulateMedia']>[0];

/** The ways in which a page is looked at. */
const looks = {
  'phone-light': { size: phone, media: { colorScheme: 'light' } },
  'phone-dark': { size: phone, media: { colorScheme: 'dark' } },
  'desktop-light': { size: desktop, media: { colorScheme: 'light' } },
  'desktop-dark': { size: desktop, media: { colorScheme: 'dark' } },
  'forced-colours': { size: desktop, media: { forcedColors: 'active', colorScheme: 'dark' } },
  'reduced-motion': { size: phone, media: { reducedMotion: 'reduce' } },
} as const satisfies Record<string, { size: typeof phone; media: Media }>;

for (const specimen of specimens()) {
  const { name, page } = specimen;
  const address = addressOf(page.site, page.path);

  for (const [look, { size, media }] of Object.entries(looks)) {
    test(`${name} in ${look} is accessible, keeps quiet and fits`, async ({ tab, seen }) => {
      await tab.setViewportSize(size);
      await tab.emulateMedia(media);
      await tab.goto(address);
      const path = shotOf(specimen, look);
      await tab.screenshot({ path, fullPage: true, animations: 'disabled' });

      expect(await overflowing(tab)).toEqual([]);
      expect(await violationsOf(tab)).toEqual([]);
      expect(noiseIn(seen, page)).toEqual([]);
    });
  }

  test(`${name} fits 320 pixels, and a small window at twice the text size`, async ({ tab }) => {
    await tab.setViewportSize({ width: 320, height: 640 });
    await tab.goto(address);
    expect(await overflowing(tab)).toEqual([]);

    await tab.setViewportSize({ width: 640, height: 900 });
    await doubleTextOf(tab);
    expect(await overflowing(tab)).toEqual([]);
  });
}
