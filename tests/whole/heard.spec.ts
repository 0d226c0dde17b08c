import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from 'playwright/test';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { addressOf, sites } from '../site/sites.ts';
import { test } from '../site/tab.ts';

const note = 'press/2024-05-01-released/';

/** What of a page a screen reader is given; `heard/` says in each language what it reads out. */
const parts: readonly Part[] = [
  { name: 'header', path: note, part: (tab) => tab.getByRole('banner') },
  { name: 'header-phone', path: note, width: 390, part: menuOf },
  { name: 'note', path: note, part: mainOf },
  { name: 'glossary', path: 'glossary/', part: mainOf },
  { name: 'terms', path: 'glossary/debate/', part: mainOf },
  { name: 'icon', path: 'icons/gcm-01/', part: mainOf },
  { name: 'icon-usage', path: 'icons/usage/', part: mainOf },
  { name: 'search', path: 'search/', part: mainOf },
  { name: 'search-found', path: 'search/', part: foundIn },
];

interface Part {
  name: string;
  path: string;
  width?: number;
  part: (tab: Page, locale: Locale) => Locator | Promise<Locator>;
}

for (const locale of localeList) {
  for (const { name, path, width = 1280, part } of parts) {
    test(`what is heard of ${name} in ${locale} is what should be`, async ({ tab }) => {
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(addressOf(sites.fixture, `${locale}/${path}`));
      const file = join(import.meta.dirname, 'heard', locale, `${name}.aria.yml`);

      await expect(await part(tab, locale)).toMatchAriaSnapshot(readFileSync(file, 'utf8'));
    });
  }
}

function mainOf(tab: Page): Locator {
  return tab.getByRole('main');
}

/** The header of a small screen with its menu open. */
async function menuOf(tab: Page): Promise<Locator> {
  const header = tab.getByRole('banner');
  await header.locator('summary').click();
  return header;
}

/** The search after a word of the note, which lists repeat and no list is found by. */
async function foundIn(tab: Page, locale: Locale): Promise<Locator> {
  const words = { ar: 'كلمةمنشورة', en: 'itisreleased' } satisfies Record<Locale, string>;
  await tab.locator('#search-field').fill(words[locale]);
  return tab.getByRole('search');
}
