import { globSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { addressOf, sites } from './sites.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const { folder } = sites.real;
const files = globSync('media/one-file/*/*.html', { cwd: folder }).sort();
const pathOf = (file: string) => {
  const [, id, locale] = /([^/]+)-(\w+)\.html$/.exec(file) ?? [];
  return `${locale}/${basename(join(file, '..'))}/${id}/`;
};

test('every note has one in each language that it is told in', () => {
  const notes = globSync('*/press/20*/index.html', { cwd: folder });

  expect(files.map(pathOf).sort()).toEqual(notes.map((file) => `${join(file, '..')}/`).sort());
});

for (const file of files) {
  test(`${file} is sound, and so small that it can be sent anywhere`, async () => {
    const { results } = await validator.validateFile(join(folder, file));

    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(150_000);
  });

  test(`${file} is whole where there is no connection, and fetches nothing`, async ({
    browser,
  }) => {
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 320, height: 640 },
    });
    const page = await context.newPage();
    const [said, fetched]: [string[], string[]] = [[], []];
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => fetched.push(new URL(request.url()).protocol));
    await page.goto(pathToFileURL(resolve(folder, file)).href);
    await page.evaluate(() => document.fonts.ready);

    const look = await page.evaluate(() => ({
      faces: Array.from(document.fonts, ({ family, status }) => `${family} ${status}`),
      pictures: Array.from(document.images, ({ naturalWidth }) => naturalWidth),
      isTooWide: document.documentElement.scrollWidth > innerWidth,
    }));
    const script = file.endsWith('-ar.html') ? 'Arabic' : 'Latin';
    for (const part of ['Text', 'Heading'])
      expect(look.faces).toContain(`Khayt ${part} ${script} loaded`);
    expect(look.pictures.filter((width) => width === 0)).toEqual([]);
    expect(look.isTooWide).toBe(false);
    expect(said).toEqual([]);
    expect(fetched).toEqual(['file:']);
    await context.close();
  });

  test(`${file} says all that the page says, under the same headings, and where the page is`, async ({
    page,
  }) => {
    await page.goto(addressOf(sites.real, pathOf(file)));
    const wanted = await page.locator('main h1, main .lead, main .prose').evaluateAll(linesOf);
    await page.goto(pathToFileURL(resolve(folder, file)).href);
    const [whole = ''] = await page.locator('body').evaluateAll(linesOf);

    const address = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(address ?? '').pathname).toBe(`/${pathOf(file)}`);
    expect(wanted.length).toBeGreaterThan(5);
    expect(wanted.filter((line) => !whole.includes(line))).toEqual([]);
  });
}

/** The letters and digits of elements, or of the lines within them, without the numbers of sources. */
function linesOf(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('sup')) number.remove();
    const lines = [...copy.querySelectorAll('p, li, h2, h3, th, td')];
    return (lines.length > 0 && element.tagName !== 'BODY' ? lines : [copy]).map((line) =>
      (line.textContent ?? '').replaceAll(/[^\p{L}\p{N}]/gu, ''),
    );
  });
}
