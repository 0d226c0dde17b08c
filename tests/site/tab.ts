import { test as base, type Page } from 'playwright/test';
import { type Observed, observe } from './observed.ts';

interface Watched {
  page: Page;
  seen: Observed;
}

/** Tests that open pages one after the other in one tab: a new tab takes longer than a page. */
export const test = base.extend<
  { tab: Page; seen: Observed },
  { hasScript: boolean; watched: Watched }
>({
  hasScript: [true, { option: true, scope: 'worker' }],

  watched: [
    async ({ browser, hasScript }, use) => {
      const page = await browser.newPage({ javaScriptEnabled: hasScript });
      await use({ page, seen: await observe(page) });
      await page.close();
    },
    { scope: 'worker' },
  ],

  tab: async ({ watched }, use) => {
    await watched.page.goto('about:blank');
    await watched.page.emulateMedia({
      colorScheme: null,
      forcedColors: null,
      media: null,
      reducedMotion: null,
    });
    await use(watched.page);
  },

  /** What was seen since the test began. */
  seen: async ({ tab: _tab, watched: { seen } }, use) => {
    for (const list of Object.values(seen)) list.length = 0;
    await use(seen);
  },
});
