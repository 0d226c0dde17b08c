import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { addressOf, type BuiltPage } from './sites.ts';

/** What a page's document says, as a browser parses its file. */
export interface PageDocument extends BuiltPage {
  lang: string;
  dir: string;
  title: string;
  description: string;
  canonical: string | undefined;
  robots: string | undefined;
  alternates: { hreflang: string; href: string }[];
  jsonLd: string[];
  ids: string[];
  /** Everything that leads somewhere or is loaded: full addresses. */
  links: string[];
  /** Every text and accessible name with the language it is marked as. */
  texts: { text: string; lang: string }[];
  /** Words that only their looks keep apart from those after them: search takes them for one. */
  joined: string[];
  isIndexed: boolean;
}

/** Reads the document of a page in an empty tab. */
export async function documentOf(tab: Page, page: BuiltPage): Promise<PageDocument> {
  const html = await readFile(page.file, 'utf8');
  const address = addressOf(page.site, page.path);
  const read = await tab.evaluate(
    ({ html, address }) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const all = <E extends Element>(selector: string) =>
        Array.from(document.querySelectorAll<E>(selector));
      const content = (selector: string) =>
        document.querySelector(selector)?.getAttribute('content') ?? undefined;
      const addresses = (name: string, elements: Element[]) =>
        elements.map((element) => new URL(element.getAttribute(name) ?? '', address).href);
      const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang');

      const texts: { text: string; lang: string }[] = [];
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim();
        const parent = node.parentElement;
        // Code is of no language: a record of a bibliography, for one.
        if (!text || !parent || parent.closest('script, style, pre')) continue;
        texts.push({ text, lang: langOf(parent) ?? '' });
      }
      for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-description']) {
        for (const element of all(`[${name}]`)) {
          texts.push({ text: element.getAttribute(name) ?? '', lang: langOf(element) ?? '' });
        }
      }
      for (const element of all('meta[name=description], meta[property="og:title"]')) {
        texts.push({ text: element.getAttribute('content') ?? '', lang: langOf(element) ?? '' });
      }

      return {
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
        title: document.title,
        description: content('meta[name=description]') ?? '',
        canonical: addresses('href', all('link[rel=canonical]'))[0],
        robots: content('meta[name=robots]'),
        alternates: all<HTMLLinkElement>('link[rel=alternate][hreflang]').map((link) => ({
          hreflang: link.hreflang,
          href: new URL(link.getAttribute('href') ?? '', address).href,
        })),
        jsonLd: all('script[type="application/ld+json"]').map(
          ({ textContent }) => textContent ?? '',
        ),
        ids: all('[id]').map(({ id }) => id),
        links: [
          ...addresses('href', all('a[href], link[href]')),
          ...addresses('src', all('[src]')),
        ],
        texts,
        joined: all('main :is(thead th, dt, .figure__value)')
          .map((part) => `${part.textContent}|${part.nextSibling?.textContent ?? ' '}`)
          .filter((words) => !/\s\||\|\s/.test(words)),
        isIndexed: document.querySelector('[data-pagefind-body]') !== null,
      };
    },
    { html, address },
  );
  return { ...page, ...read };
}
