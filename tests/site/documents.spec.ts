import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { documentOf, type PageDocument } from './documents.ts';
import { addressOf, bothSites, pagesOf, type Site } from './sites.ts';

for (const site of bothSites) {
  test.describe(`the pages of the ${site.name}`, () => {
    // All tests in one worker, so that the pages are read once.
    test.describe.configure({ mode: 'default' });
    const documents: PageDocument[] = [];
    const ordinary = () => documents.filter(({ isMissing }) => !isMissing);

    test.beforeAll(async ({ browser }) => {
      test.setTimeout(120_000);
      const tab = await browser.newPage();
      for (const page of pagesOf(site)) documents.push(await documentOf(tab, page));
      await tab.close();
    });

    test('say their language and direction', () => {
      const wrong = documents
        .filter(({ locale }) => locale)
        .filter(
          ({ locale, lang, dir }) => lang !== locale || dir !== (lang === 'ar' ? 'rtl' : 'ltr'),
        )
        .map(({ path }) => path);

      expect(wrong).toEqual([]);
    });

    test('have a title and a description of their own', () => {
      const titles = ordinary().map(({ title, locale }) => `${locale} ${title}`);

      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
      expect(ordinary().filter(({ description }) => description.length < 20)).toEqual([]);
    });

    test('lead only to pages, parts of pages and files that exist', async ({ request }) => {
      const home = addressOf(site, '');
      const anchors = new Map(documents.map(({ path, ids }) => [`${home}${path}`, ids]));
      const dead = new Set<string>();
      const known = new Map<string, boolean>();

      for (const { path, links, site: own } of ordinary()) {
        for (const link of links.map((href) => localOf(href, own))) {
          if (!link) continue;
          const url = new URL(link);
          const place = `${url.origin}${url.pathname}`;
          if (!known.has(place)) known.set(place, (await request.get(place)).ok());
          const isThere = known.get(place) && place.startsWith(home);
          // After `#q=` stands what the search page is to look for, and no part of it.
          const part = decodeURIComponent(url.hash.slice(1)).replace(/^q=.*/, '');
          if (!isThere || (part && !anchors.get(place)?.includes(part)))
            dead.add(`${path}: ${link}`);
        }
      }

      expect([...dead]).toEqual([]);
    });

    test('name each other as translations both ways, or not at all', () => {
      const byAddress = new Map(documents.map((page) => [page.canonical, page]));
      const oneSided = ordinary().flatMap(({ path, canonical, alternates }) =>
        alternates
          .filter(({ hreflang }) => hreflang !== 'x-default')
          .filter(({ href }) => {
            const twin = byAddress.get(href);
            return !twin?.alternates.some((back) => back.href === canonical) && path !== '';
          })
          .map(({ href }) => `${path} names ${href}`),
      );

      expect(oneSided).toEqual([]);
    });

    test('that are shown in another language point to the real one and to no translation', () => {
      const own = addressOf(site, '');
      const borrowed = ordinary().filter(
        ({ path, canonical }) => pathOf(canonical, site) !== `${site.base}${path}`,
      );

      expect(borrowed.filter(({ alternates }) => alternates.length > 0)).toEqual([]);
      expect(borrowed.filter(({ isIndexed }) => isIndexed)).toEqual([]);
      if (site.name === 'fixture') expect(borrowed.length, own).toBeGreaterThan(0);
    });

    test('carry JSON-LD that parses and speaks for no organization', () => {
      for (const { jsonLd, path } of ordinary()) {
        const types = jsonLd.flatMap((text) => typesIn(JSON.parse(text)));
        if (path) expect(types, path).toContain('WebPage');
        expect(types.filter((type) => /Organization|NewsArticle/.test(type))).toEqual([]);
      }
    });

    test('stand in the sitemap when they are told in their language, and only then', async () => {
      const sitemap = await readFile(`${site.folder}/sitemap.xml`, 'utf8');
      const listed = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url]) => url ?? '');
      const destinations = ordinary()
        .filter(({ isIndexed, path }) => isIndexed || path === '')
        .map(({ path }) => `${site.base}${path}`);

      expect(listed.map((url) => new URL(url).pathname).sort()).toEqual(destinations.sort());
    });

    test('ask not to be indexed in the demonstration edition, and robots may read that', async () => {
      const robots = await readFile(`${site.folder}/robots.txt`, 'utf8');

      expect(ordinary().filter(({ robots }) => !robots?.includes('noindex'))).toEqual([]);
      expect(robots).not.toMatch(/^Disallow: \/$/m);
    });

    test('have not one English word in the Arabic interface, nor the reverse', () => {
      const strangers = documents.flatMap(({ path, texts }) =>
        texts.filter(isStrange).map(({ text, lang }) => `${path} [${lang}] ${text}`),
      );

      expect([...new Set(strangers)]).toEqual([]);
    });

    // Pagefind takes no notice of how things look: "41.4" over "million" would be found as "41.4million".
    test('have a space between words that stand apart only by their looks', () => {
      expect(
        ordinary().flatMap(({ path, joined }) => joined.map((words) => `${path} ${words}`)),
      ).toEqual([]);
    });
  });
}

/**
 * What stands in Arabic text as it is: names of formats and of things with no Arabic name, addresses, colours,
 * and the symbols of United Nations documents.
 */
const international =
  /https?:\/\/\S+|#[0-9a-f]{6}\b|\b(?:PDF|DOCX|HTML|SVG|PNG|ZIP|TXT|Atom|JSON(?: (?:Feed|Schema))?|ICS|CSV|RGB|BibTeX|Ctrl|SHA-256|CHECKSUMS\.sha256|Linux|macOS|Windows|CC BY 4\.0|Khayt)\b|\b[A-Z]\/(?:[A-Z0-9.]+[/.]?)+(?:Add\.\d+)?/g;

function isStrange({ text, lang }: { text: string; lang: string }): boolean {
  if (lang === 'ar') return /[A-Za-z]{2,}/.test(text.replace(international, ''));
  if (lang === 'en') return /\p{Script=Arabic}/u.test(text);
  return false;
}

function typesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(typesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '@type' ? [String(value)] : typesIn(value),
  );
}

/** A link of this site at the address where it is served here; nothing for others' addresses. */
function localOf(href: string, site: Site): string | undefined {
  const url = new URL(href);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const published = ['localhost:4321', 'khayt.test', `localhost:${site.port}`];
  if (!published.includes(url.host)) return undefined;
  return new URL(url.pathname + url.hash, addressOf(site, '')).href;
}

function pathOf(address: string | undefined, site: Site): string {
  return new URL(address ?? '', addressOf(site, '')).pathname;
}
