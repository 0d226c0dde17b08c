import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { checksumsName, sumLines } from '../artefacts/kit/checksums.ts';
import type { Site } from '../domain/content.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { sha256 } from './artefact-cache.ts';

/** `manifest.json`: what stands in a built site, so that anyone can tell whether a copy is whole. */
export interface Manifest {
  edition: Site['facts']['edition'];
  address: string;
  /** What the demonstration edition says of itself in every language; the official one has none. */
  notice?: Record<Locale, string>;
  files: Record<string, { sha256: string; bytes: number }>;
}

/** The path of the manifest in a built site. */
export const manifestName = 'manifest.json';

/**
 * Writes the manifest of all files of a folder, in the order of their paths, and beside it their
 * sums as `sha256sum -c` reads them, the manifest's among them.
 */
export async function writeManifest(folder: string, site: Site): Promise<Manifest> {
  const own: readonly string[] = [manifestName, checksumsName];
  const paths = filesOf(folder).filter((path) => !own.includes(path));
  const files: Manifest['files'] = {};
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    files[path] = { sha256: sha256(bytes), bytes: bytes.length };
  }
  const { edition, address } = site.facts;
  const notice = edition === 'demonstration' && { notice: noticeOf(site) };
  const manifest = { edition, address, ...notice, files };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeFile(join(folder, manifestName), text);
  const sums = Object.entries(files).map(([path, file]) => [path, file.sha256] as const);
  const notices = Object.values(notice ? notice.notice : {});
  const lines = sumLines([...sums, [manifestName, sha256(text)]], notices);
  await writeFile(join(folder, checksumsName), lines);
  return manifest;
}

function noticeOf({ tellings }: Site): Record<Locale, string> {
  const notices = localeList.map((locale) => [locale, tellings[locale].notice]);
  return Object.fromEntries(notices);
}

/** Whether a file is a page of the site, and not one that is offered to be taken home. */
export function isPage(path: string): boolean {
  return /(?:^|\/)(?:index|404)\.html$/.test(path);
}

/** Every file below a folder: its path with `/` between names, in order. */
export function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}
