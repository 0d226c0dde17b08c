import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../src/i18n/locales.ts';
import { type Index, loadIndex } from '../../src/search/engine.ts';

/** What has been fetched from the disk since this module was loaded: names of files and their bytes. */
export const fetched: { name: string; bytes: number }[] = [];

/**
 * Opens the index of a built site as a browser would, in this process: the same module of Pagefind,
 * with `fetch` reading files.
 * @param folder the site's own folder.
 */
export function openIndex(folder: string, reader: Locale): Promise<Index> {
  readAsBrowser(reader);
  return loadIndex(`${pathToFileURL(folder)}/pagefind/`, reader);
}

/** Opens an index that Pagefind alone has made, and returns how it is searched: the texts it shows are read. */
export async function openStock(folder: string, reader: Locale, shown: number) {
  readAsBrowser(reader);
  const basePath = `${pathToFileURL(folder)}/pagefind/`;
  // Each language has an engine of its own, and a module has one.
  const pagefind = await import(`${basePath}pagefind.js?${reader}`);
  const instance = pagefind.createInstance({ basePath, noWorker: true, metaCacheTag: '1' });
  await instance.init();
  return async (query: string): Promise<void> => {
    const { results } = await instance.search(query);
    const first: { data(): Promise<unknown> }[] = results.slice(0, shown);
    await Promise.all(first.map(({ data }) => data()));
  };
}

function readAsBrowser(reader: Locale): void {
  Object.assign(globalThis, {
    fetch: fromDisk,
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => reader }) },
  });
}

/** The part of an address that begins with its language. */
export function pathOf(url: string): string {
  return /\/((?:ar|en)\/.*)$/.exec(url)?.[1] ?? url;
}

async function fromDisk(address: unknown): Promise<Response> {
  const url = new URL(String(address).split('?')[0] ?? '');
  try {
    const bytes = readFileSync(url);
    fetched.push({ name: url.pathname, bytes: bytes.length });
    return new Response(bytes);
  } catch {
    return new Response('', { status: 404 });
  }
}
