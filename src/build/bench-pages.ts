import { globSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Locale, localeList } from '../i18n/locales.ts';
import { type Fragment, fragmentIn } from '../search/fragment.ts';

/**
 * Pages of about the length of a built site’s own, each with a name and three stretches of its texts.
 * @returns what writes a number of them into a folder of their own in a place, and returns the folder.
 * @throws when the site has not been built.
 */
export async function pagesFrom(site: string, place: string) {
  const texts = await textsOf(site);
  return async (pages: number): Promise<string> => {
    const folder = join(place, String(pages));
    await rm(folder, { recursive: true, force: true });
    for (let at = 0; at < pages; at += 1) {
      const locale = localeList[at % localeList.length] ?? 'ar';
      const file = join(folder, locale, `page-${at}`, 'index.html');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, pageOf(at, locale, texts[locale]));
    }
    return folder;
  };
}

function pageOf(at: number, locale: Locale, texts: readonly Fragment[]): string {
  const pick = (step: number) => texts[(at * step + step) % texts.length];
  const title = `${pick(1)?.meta.title} ${at}`;
  const parts = [7, 11, 13].map((step) => {
    const words = pick(step)?.content.split(' ') ?? [];
    const start = (at * 17) % Math.max(1, words.length - 60);
    const stretch = words.slice(start, start + 120).join(' ');
    return `<p>${stretch.replaceAll('<', '&lt;')}</p>`;
  });
  return `<!doctype html><html lang="${locale}"><title>${title}</title><main data-pagefind-body><h1>${title}</h1>${parts.join('')}</main></html>`;
}

async function textsOf(folder: string): Promise<Record<Locale, Fragment[]>> {
  if (!(await stat(folder).catch(() => undefined))) throw new Error('Build the site first.');
  const read = (locale: Locale) =>
    Promise.all(
      globSync(`pagefind/${locale}/fragment/*`, { cwd: folder })
        .toSorted()
        .map(async (file) => fragmentIn(await readFile(join(folder, file)))),
    );
  return { ar: await read('ar'), en: await read('en') };
}
