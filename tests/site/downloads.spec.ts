import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { formatSize } from '../../src/i18n/format.ts';
import { isLocale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { has, readBy } from '../unit/artefacts/pdf-readers.ts';
import { pagesOf, sites } from './sites.ts';

const entries = /^(\w+)\/(press|messages|campaign|networks)\/(?!page\/)[^/]+\/$/;
const formats = { press: 5, messages: 4, campaign: 4, networks: 1 };
const hasPoppler = has('pdfinfo');

test('every page of an entry offers its files, each with the format, language, size and pages that it has', () => {
  test.slow();
  const { folder } = sites.real;
  const pages = pagesOf(sites.real).filter(({ path }) => entries.test(path));
  expect(pages.length).toBeGreaterThan(40);

  for (const { file, path } of pages) {
    const [, locale = '', section = ''] = entries.exec(path) ?? [];
    if (!isLocale(locale)) throw new Error(path);
    const t = translator(locale);
    const html = readFileSync(file, 'utf8');
    const links = Array.from(html.matchAll(/<a[^>]* href="([^"]+)"[^>]* download[ >].*?<\/a>/gs));
    const own = links.filter(([, href]) => /\.(?:pdf|docx|html|txt|zip)$/.test(href ?? ''));

    expect(own.length, path).toBe(formats[section as keyof typeof formats]);
    for (const [link, href = ''] of own) {
      const place = join(folder, href);
      const said = link.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      const languages = href.endsWith('.zip') ? (['ar', 'en'] as const) : [locale];
      const words = [
        href.slice(href.lastIndexOf('.') + 1).toUpperCase(),
        formatSize(locale, statSync(place).size),
        ...languages.map((language) => t(`language.${language}`)),
        ...(href.endsWith('.pdf') && hasPoppler
          ? [t('download.pages', { count: pagesIn(place) })]
          : []),
      ];
      for (const word of words) expect(said, `${path} ${href}`).toContain(word);
    }
  }
});

function pagesIn(file: string): number {
  const told = readBy('pdfinfo', readFileSync(file), (copy) => [copy]);
  return Number(/Pages:\s+(\d+)/.exec(told)?.[1]);
}
