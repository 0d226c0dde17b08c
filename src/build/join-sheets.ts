import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './artefact-cache.ts';
import { filesOf, isPage } from './manifest.ts';

const link = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Leaves each page two sheets at most: the one that all share, which the next page finds in the
 * cache, and one with whatever else it shows. The bundler has a sheet for each set of pages with
 * something in common, of which a page would ask for up to seven.
 * @param base path of the site's root, with both slashes.
 */
export async function joinSheets(folder: string, base: string): Promise<void> {
  const placeOf = (href: string) => join(folder, href.slice(base.length));
  const linked = await sheetsOfPages(folder);
  const all = [...linked.values()];
  const shared = all[0]?.find((sheet) => all.every((sheets) => sheets.includes(sheet)));
  if (!shared) return;
  const joined = new Map<string, string>();
  for (const [page, sheets] of linked) {
    const own = sheets.filter((sheet) => sheet !== shared);
    if (own.length === 0) continue;
    const set = own.join('\n');
    const sheet = joined.get(set) ?? (await joinedSheet(own, base, placeOf));
    joined.set(set, sheet);
    await linkInstead(join(folder, page), own, sheet);
  }
  const parts = new Set(all.flat().filter((sheet) => sheet !== shared));
  await Promise.all(Array.from(parts, (sheet) => rm(placeOf(sheet))));
}

/** The sheets that each page of a folder links, in order. */
async function sheetsOfPages(folder: string): Promise<Map<string, string[]>> {
  const linked = new Map<string, string[]>();
  for (const page of filesOf(folder).filter(isPage)) {
    const html = await readFile(join(folder, page), 'utf8');
    const sheets = Array.from(html.matchAll(link), ([, href = '']) => href);
    linked.set(page, sheets);
  }
  return linked;
}

/** Writes some sheets as one, whose name is short, for every page of a kind says it, and changes with it. */
async function joinedSheet(
  sheets: readonly string[],
  base: string,
  placeOf: (href: string) => string,
): Promise<string> {
  const texts = await Promise.all(sheets.map((sheet) => readFile(placeOf(sheet), 'utf8')));
  const text = texts.map((part) => part.trimEnd()).join('');
  const href = `${base}_astro/${sha256(text).slice(0, 8)}.css`;
  await writeFile(placeOf(href), text);
  return href;
}

/** Links one sheet after the one that all pages share, in place of the others of a page. */
async function linkInstead(file: string, others: readonly string[], sheet: string): Promise<void> {
  const html = await readFile(file, 'utf8');
  const own = `<link rel="stylesheet" href="${sheet}">`;
  const withOne = html.replace(link, (whole, href) => (others.includes(href) ? '' : whole + own));
  await writeFile(file, withOne);
}
