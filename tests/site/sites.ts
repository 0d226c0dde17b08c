import { globSync } from 'node:fs';
import { join } from 'node:path';

/** A built site under test: its folder, where it is served and its base path. */
export interface Site {
  name: string;
  folder: string;
  port: number;
  base: string;
}

/** The site that ships, and the fixture's: small, under a base path, with untranslated entries. */
export const sites = {
  real: { name: 'site', folder: 'dist', port: 4396, base: '/' },
  fixture: { name: 'fixture', folder: '.cache/fixture-dist', port: 4397, base: '/khayt/' },
} as const satisfies Record<string, Site>;

export const bothSites: readonly Site[] = Object.values(sites);

/** The full address of a path below a site's base path. */
export function addressOf({ port, base }: Site, path: string): string {
  return `http://localhost:${port}${base}${path}`;
}

/** A page of a built site: its file, and its path below the base path. */
export interface BuiltPage {
  site: Site;
  file: string;
  path: string;
  /** The language of its interface; the chooser and the root's 404 page have every language. */
  locale: string | undefined;
  isMissing: boolean;
}

/** Every page of a built site, as its files have it. */
export function pagesOf(site: Site): BuiltPage[] {
  return globSync('**/{index,404}.html', { cwd: site.folder })
    .sort()
    .map((file) => ({
      site,
      file: join(site.folder, file),
      path: file.replace(/index\.html$/, ''),
      locale: /^(\w+)\//.exec(file)?.[1],
      isMissing: file.endsWith('404.html'),
    }));
}
