import type { Page } from 'playwright/test';
import { addressOf, type BuiltPage } from './sites.ts';

/** What a page's document says, read by the browser from the served page. */
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
  isIndexed: boolean;
}

/** Opens a page and reads its document. */
export async function documentOf(tab: Page, page: BuiltPage): Promise<PageDocument> {
  await tab.goto(addressOf(page.site, page.path));
  const read = await tab.evaluate(() => {
    const all = <E extends Element>(selector: string) =>
      Array.from(document.querySelectorAll<E>(selector));
    const content = (selector: string) =>
      document.querySelector(selector)?.getAttribute('content') ?? undefined;
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang');

    const texts: { text: string; lang: string }[] = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      const parent = node.parentElement;
      if (!text || !parent || ['SCRIPT', 'STYLE'].includes(parent.tagName)) continue;
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
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
      robots: content('meta[name=robots]'),
      alternates: all<HTMLLinkElement>('link[rel=alternate][hreflang]').map((link) => ({
        hreflang: link.hreflang,
        href: link.href,
      })),
      jsonLd: all('script[type="application/ld+json"]').map(({ textContent }) => textContent ?? ''),
      ids: all('[id]').map(({ id }) => id),
      links: [
        ...all<HTMLAnchorElement>('a[href]').map(({ href }) => href),
        ...all<HTMLLinkElement>('link[href]').map(({ href }) => href),
        ...all<HTMLImageElement>('[src]').map(({ src }) => src),
      ],
      texts,
      isIndexed: document.querySelector('[data-pagefind-body]') !== null,
    };
  });
  return { ...page, ...read };
}
