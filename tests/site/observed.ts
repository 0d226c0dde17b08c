import type { Page } from 'playwright/test';
import type { BuiltPage } from './sites.ts';

/** What went on in a page that nobody should see. */
export interface Observed {
  console: string[];
  violations: string[];
  foreign: string[];
  requests: string[];
}

/** Watches a page from before its first request: console, policy violations, every request. */
export async function observe(page: Page): Promise<Observed> {
  const seen: Observed = { console: [], violations: [], foreign: [], requests: [] };
  page.on('console', (message) => seen.console.push(message.text()));
  page.on('pageerror', (error) => seen.console.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    seen.requests.push(url.href);
    if (url.hostname !== 'localhost') seen.foreign.push(url.href);
  });
  await page.exposeFunction('reportViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as {
        reportViolation: (text: string) => void;
      };
      reportViolation(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  return seen;
}

/** Paths of what was asked for after the first requests, the icon aside: the browser asks for it whenever it likes. */
export function askedAfter({ requests }: Observed, first: number): string[] {
  const paths = requests.slice(first).map((url) => new URL(url).pathname);
  return paths.filter((path) => path !== '/favicon.svg').sort();
}

/** What was seen that should not be; the browser itself notes that a missing page is missing. */
export function noiseIn(seen: Observed, { isMissing }: BuiltPage): string[] {
  const spoken = seen.console.filter((text) => !(isMissing && text.includes('404')));
  return [...seen.violations, ...seen.foreign, ...spoken];
}
