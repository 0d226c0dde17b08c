import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Concept, Findable } from '../../src/domain/findable.ts';
import { isLocale } from '../../src/i18n/locales.ts';
import { buildIndex } from '../../src/search/build-index.ts';

interface GivenPage {
  id: string;
  topic: string;
  lang: string;
  title: string;
  body: string;
}

/**
 * Builds the 88 pages that the given queries were judged on as a small site with its index;
 * the names of things are those of its own glossary.
 * @returns how many of them can be found.
 */
export async function buildGivenSite(folder: string) {
  const names = join(import.meta.dirname, 'judged/given-names.json');
  const concepts: Concept[] = JSON.parse(readFileSync(names, 'utf8'));
  const file = join(import.meta.dirname, 'judged/given-pages.json');
  const pages: GivenPage[] = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  for (const page of pages) {
    const path = join(folder, page.id, 'index.html');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, htmlOf(page));
  }
  const findables = pages.flatMap((page) => findableOf(page, pages));
  return buildIndex(folder, { findables, concepts }, `${folder}-cache`);
}

function findableOf({ id, topic, lang }: GivenPage, pages: readonly GivenPage[]): Findable[] {
  if (!isLocale(lang)) return [];
  const twins = pages.filter((page) => page.topic === topic && page.lang !== lang);
  const number = /objective-(\d+)/.exec(id)?.[1];
  return [
    {
      path: `${id}/`,
      locale: lang,
      kind: '',
      facets: {},
      names: [...twins.map(({ title }) => title), ...(number ? [`الهدف ${number}`] : [])],
      answers: [],
    },
  ];
}

function htmlOf({ lang, title, body }: GivenPage): string {
  const parts = body.split('\n').map((line, at) => {
    const heading = /^## (.*)/.exec(line)?.[1];
    return heading ? `<h2 id="s${at}">${escaped(heading)}</h2>` : `<p>${escaped(line)}</p>`;
  });
  return `<!doctype html><html lang="${lang}"><head><title>${escaped(title)}</title></head><body><main data-pagefind-body><h1>${escaped(title)}</h1>${parts.join('')}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
