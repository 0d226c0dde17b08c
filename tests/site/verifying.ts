import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';
import { sites } from './sites.ts';

const { folder } = sites.real;

/** A note of the site and what belongs to it: its folder below each language, a file, its kit. */
export const note = 'press/2026-11-25-network-in-the-region';
const id = note.slice('press/'.length);
export const pdf = `ar/${note}/${id}-ar.pdf`;
export const kit = `media/${note}/${id}-kit.zip`;

/** An icon of the site. */
export const icon = 'icons/gcm-17-en-tile.svg';

/** Gives the page files of these names, as a reader who chooses them. */
export async function give(page: Page, files: Record<string, Buffer>): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(
    Object.entries(files).map(([name, buffer]) => ({
      name: name.slice(name.lastIndexOf('/') + 1),
      mimeType: 'application/octet-stream',
      buffer,
    })),
  );
}

/** A file of the site. */
export function read(path: string): Buffer {
  return readFileSync(`${folder}/${path}`);
}

/** The title of the note, as its page has it. */
export function titleIn(locale: Locale): string {
  const html = read(`${locale}/${note}/index.html`).toString();
  return /<meta property="og:title" content="([^"]+)"/.exec(html)?.[1] ?? '';
}
