import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import site from '../site/playwright.config.ts';

/** The browser and the sites of the site tests. Each run empties the folder of pictures. */
export default defineConfig({
  ...site,
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: join(import.meta.dirname, '../shots'),
});
