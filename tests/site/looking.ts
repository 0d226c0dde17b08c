import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
}

/**
 * What axe finds wrong, by rule and element. It runs outside the page's policy. In forced colours it
 * would compare colours of the page's own that are not shown, and is not asked for their contrast.
 */
export async function violationsOf(tab: Page): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const isForced = matchMedia('(forced-colors: active)').matches;
    const { axe } = window as unknown as {
      axe: { run(page: Document, options: object): Promise<AxeResults> };
    };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'color-contrast': { enabled: !isForced } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What reaches beyond the window's width, if the page can be scrolled sideways. */
export function overflowing(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = Array.from(document.querySelectorAll('body *'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > clientWidth + 1 || left < -1;
      })
      .map((element) => `${element.tagName}.${element.className}`)
      .slice(0, 5);
    return [`${scrollWidth} of ${clientWidth}`, ...wide];
  });
}

/** Makes the text of a page twice as large, as a reader's setting does. */
export async function doubleTextOf(tab: Page): Promise<void> {
  await tab.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
}
