import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { onPath } from './on-path.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
];

/** The program of a Chromium: Playwright's own, else the machine's; nothing where there is none. */
export function chromiumPath(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : (names.map(onPath).find(Boolean) ?? places.find(existsSync));
}
