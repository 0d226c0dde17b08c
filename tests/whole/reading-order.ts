import type { Page } from 'playwright/test';

/** A text that can be seen: its number in the document, and its box. */
export interface SeenText {
  at: number;
  text: string;
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Whether its place says nothing: it stays in sight on scrolling, or is a decoration. */
  isFree: boolean;
  isRaised: boolean;
  /** Whether it begins where the text before it ends. */
  isGluedToLast: boolean;
}

/** Takes a page's stylesheets away, as a reader does who cannot load them. */
export async function withoutStyles(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) sheet.remove();
  });
}

/** Every text of a page that can be seen, in the order of its document. */
export function textsOf(tab: Page): Promise<SeenText[]> {
  return tab.evaluate(() => {
    const texts: SeenText[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let last: DOMRect | undefined;
    for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode(), at += 1) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (!text.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, bottom, left, right } = range.getBoundingClientRect();
      const lines = Array.from(range.getClientRects());
      const [first] = lines;
      const isUnseen = parent.getBoundingClientRect().width <= 1;
      if (!first || isUnseen) continue;
      const isGluedToLast =
        last !== undefined &&
        Math.abs(last.bottom - first.bottom) < first.height / 2 &&
        Math.min(Math.abs(first.left - last.right), Math.abs(last.left - first.right)) < 1;
      last = lines.at(-1);
      const isRaised = parent.closest('sup') !== null;
      const box = { top, bottom, left, right };
      texts.push({ at, text, ...box, isFree: isFree(parent), isRaised, isGluedToLast });
    }
    return texts;

    function isFree(element: Element): boolean {
      if (element.closest('[aria-hidden=true]')) return true;
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true;
      }
      return false;
    }
  });
}

/** Texts that stand above the text that comes before them in the document, in the same column. */
export function outOfOrder(texts: readonly SeenText[]): string[] {
  return texts.flatMap((text, index) => {
    const last = texts[index - 1];
    const isAbove = last && text.bottom <= last.top + 1;
    const isSameColumn = last && text.left < last.right && last.left < text.right;
    const isMoved = isAbove && isSameColumn && !text.isFree && !last.isFree;
    return isMoved ? [`“${text.text}” above “${last.text}”`] : [];
  });
}

/** What order and labels of a page are judged by, as it is laid out now. */
export function marksOf(tab: Page) {
  return tab.evaluate(() => {
    const all = (selector: string) => Array.from(document.querySelectorAll(selector));
    const topOf = (element: Element) => element.getBoundingClientRect().top;
    const words = (element: Element) => element.textContent?.trim().slice(0, 60) ?? '';
    const heading = document.querySelector('h1');
    const start = heading ? topOf(heading) : 0;
    const facts = all('main .fact, main .fact__text').map(topOf);

    return {
      headings: all('main :is(h1, h2, h3, h4)').map(({ tagName }) => tagName),
      beforeHeading: all('main :is(.lead, .prose)')
        .filter((part) => topOf(part) < start)
        .map(words),
      mythsBeforeFacts: all('main .myth')
        .filter((myth) => topOf(myth) < Math.min(...facts))
        .map(words),
      valuesWithoutLabel: all('dd')
        .filter((value) => !/^D[TD]$/.test(value.previousElementSibling?.tagName ?? ''))
        .map(words),
      unpainted: all('svg:not([fill])').map((drawing) => drawing.outerHTML.slice(0, 100)),
      oversized: all('svg, img')
        .filter((drawing) => {
          const { width, height } = drawing.getBoundingClientRect();
          const said = (name: string) => Number(drawing.getAttribute(name) ?? Number.NaN);
          return !(width <= said('width') + 1 && height <= said('height') + 1);
        })
        .map((drawing) => drawing.outerHTML.slice(0, 100)),
    };
  });
}
