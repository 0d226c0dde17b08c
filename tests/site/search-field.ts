import type { Page } from 'playwright/test';

/** The field that words are typed into. */
export function fieldOf(page: Page) {
  return page.locator('#search-field');
}
