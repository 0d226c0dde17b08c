import { expect, type Page, test } from 'playwright/test';
import { addressOf, sites } from './sites.ts';

// Every mark that stands above or below a letter, on high and on deep letters, doubled with shadda.
const vowelled =
  'إِنَّ حَقَّ الإنسانِ في هِجْرَةٍ آمِنَةٍ ومُنَظَّمَةٍ ونِظاميَّةٍ حَقٌّ لِكُلِّ أُمٍّ وأَبٍّ، ورِسالَةٌ يَحْمِلُها كُلُّ مُتَكَلِّمٍ عَنِ النّاسِ إِلى إِخوَتِهِ وأُسَرِهِم';

const paths = [
  'ar/',
  'ar/structure/',
  'ar/networks/jordan/',
  'ar/messages/belonging/',
  'ar/campaign/',
  'ar/press/2026-11-25-network-in-the-region/',
  'ar/events/',
  'ar/icons/gcm-17/',
];

for (const width of [390, 1280]) {
  for (const path of paths) {
    test(`the vowels of a heading’s lines do not meet on ${path} at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await waitForFaces(page);
      await page.goto(addressOf(sites.real, path));

      const gaps = await gapsWithin(page, vowelled);

      expect(gaps.length).toBeGreaterThan(0);
      expect(gaps.filter(({ gap }) => gap < 1)).toEqual([]);
    });
  }
}

/**
 * Has the page wait for its own faces: on a busy machine they come later than an `optional` face
 * may, and the page is then set in one of the machine's for good.
 */
async function waitForFaces(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
}

/** The smallest distance in pixels, down any column, between the ink of two lines of each heading. */
function gapsWithin(page: Page, words: string): Promise<{ heading: string; gap: number }[]> {
  return page.evaluate(async (text) => {
    await document.fonts.ready;
    const headings = [
      ...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, .home-message)'),
    ];
    return headings.flatMap((heading) => {
      heading.textContent = text;
      const style = getComputedStyle(heading);
      const lines = linesOf(heading).map((line) => inkOf(line, style, heading));
      const pairs = lines.slice(1).map((next, at) => gapBetween(lines[at], next, style));
      return pairs.length === 0
        ? []
        : [{ heading: `${heading.tagName} ${heading.className}`, gap: Math.min(...pairs) }];
    });

    function linesOf(element: HTMLElement): { words: string; right: number }[] {
      const node = element.firstChild as Text;
      const lines: { words: string; right: number; top: number }[] = [];
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { top, right } = range.getBoundingClientRect();
        const last = lines.at(-1);
        if (last && Math.abs(last.top - top) < 4) last.words += ` ${word}`;
        else lines.push({ words: word, right, top });
      }
      return lines;
    }

    /** For each column, the highest and the lowest row with ink, from the baseline at 300. */
    function inkOf(
      line: { words: string; right: number },
      style: CSSStyleDeclaration,
      of: Element,
    ) {
      const box = of.getBoundingClientRect();
      const canvas = document.createElement('canvas');
      canvas.width = Math.ceil(box.width) + 40;
      canvas.height = 600;
      const pen = canvas.getContext('2d', { willReadFrequently: true });
      if (!pen) throw new Error('There is no canvas to draw on.');
      pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      pen.direction = 'rtl';
      pen.textAlign = 'right';
      pen.fillText(line.words, line.right - box.left + 20, 300);
      const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
      return Array.from({ length: width }, (_, x) => {
        const inked = Array.from({ length: height }, (_, y) => y).filter(
          (y) => (data[(y * width + x) * 4 + 3] ?? 0) > 60,
        );
        return { top: inked.at(0) ?? Number.POSITIVE_INFINITY, bottom: inked.at(-1) ?? -1 };
      });
    }

    function gapBetween(
      upper: ReturnType<typeof inkOf> | undefined,
      lower: ReturnType<typeof inkOf>,
      style: CSSStyleDeclaration,
    ): number {
      const leading = Number.parseFloat(style.lineHeight);
      return Math.min(...lower.map(({ top }, x) => top + leading - (upper?.[x]?.bottom ?? -1) - 1));
    }
  }, words);
}
