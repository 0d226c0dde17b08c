import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { chromiumPath } from '../../src/build/chromium.ts';
import { addressOf, bothSites } from './sites.ts';

const root = join(import.meta.dirname, '../..');
const executablePath = chromiumPath();
if (!executablePath) throw new Error('There is no Chromium: npm test says how to install one.');

export default defineConfig({
  testDir: '.',
  outputDir: join(root, '.cache/tests/site'),
  forbidOnly: true,
  fullyParallel: true,
  workers: '100%',
  // Bounds for what hangs, not for what is slow: a busy machine may take its time.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: { browserName: 'chromium', launchOptions: { executablePath } },
  webServer: bothSites.map((site) => ({
    command: `"${process.execPath}" src/build/serve.ts --folder=${site.folder} --port=${site.port} --base=${site.base}`,
    cwd: root,
    url: addressOf(site, ''),
  })),
});
