import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { bothSites, pagesOf } from './sites.ts';

for (const site of bothSites) {
  test(`every page of ${site.name} links two sheets and one script at most, and each is there`, () => {
    const many: string[] = [];
    const missing: string[] = [];
    for (const { file, path } of pagesOf(site)) {
      const html = readFileSync(file, 'utf8');
      const sheets = addressesIn(html, /<link rel="stylesheet" href="([^"]+)"/g);
      const scripts = addressesIn(html, /<script type="module" src="([^"]+)"/g);
      expect(sheets.length, path).toBeGreaterThan(0);
      if (sheets.length > 2 || scripts.length > 1) many.push(path);
      for (const href of [...sheets, ...scripts]) {
        if (!existsSync(join(site.folder, href.slice(site.base.length)))) missing.push(href);
      }
    }

    expect(many).toEqual([]);
    expect(missing).toEqual([]);
  });
}

function addressesIn(html: string, link: RegExp): string[] {
  return Array.from(html.matchAll(link), ([, href = '']) => href);
}
