import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { outlineOf } from '../../src/artefacts/icons/setting.ts';
import type { Typeface } from '../../src/artefacts/icons/typeface.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';

const [size, leading, width, inset] = [28, 56, 1800, 20];

/** How dark each point is of lines that we have turned into outlines, as a browser draws these. */
export function outlined(
  page: Page,
  lines: readonly string[],
  locale: Locale,
  face: Typeface,
): Promise<Buffer> {
  const set = { lines: lines.map((line) => face(line, locale)), size, leading };
  return drawn(page, `<path d="${outlineOf(set, locale, startOf(locale), leading)}"/>`, lines);
}

/** The same of lines that the browser shapes itself, in the same typeface. */
export function shapedByBrowser(
  page: Page,
  lines: readonly string[],
  locale: Locale,
  face: Uint8Array,
): Promise<Buffer> {
  const source = Buffer.from(face).toString('base64');
  const texts = lines.map(
    (line, index) =>
      `<text x="${startOf(locale)}" y="${leading * (index + 1)}" direction="${locales[locale].dir}" lang="${locale}">${line}</text>`,
  );
  const style = `<style>
    @font-face { font-family: Face; src: url(data:font/ttf;base64,${source}); }
    text { font: ${size}px Face; text-rendering: geometricPrecision; }
  </style>`;
  return drawn(page, style + texts.join(''), lines);
}

/** The part of the ink of two drawings that they share, between 0 and 1. */
export function shared(a: Buffer, b: Buffer): number {
  let [both, either] = [0, 0];
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? 0;
    both += Math.min(one, other);
    either += Math.max(one, other);
  }
  return both / either;
}

async function drawn(page: Page, elements: string, lines: readonly string[]): Promise<Buffer> {
  const height = leading * (lines.length + 1);
  await page.setViewportSize({ width, height });
  await page.setContent(`<style>body { margin: 0 }</style>
    <svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${elements}</svg>`);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  return sharp(picture).greyscale().negate({ alpha: false }).removeAlpha().raw().toBuffer();
}

function startOf(locale: Locale): number {
  return locales[locale].dir === 'rtl' ? width - inset : inset;
}
