import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Match } from '../../src/search/engine.ts';
import { type Search, searchIn } from '../../src/search/search.ts';
import { openIndex, pathOf } from './open-index.ts';

/** A query and what must be found: of each group at least one page, named `ar/networks/jordan`. */
export interface Judged {
  id: string;
  group: string;
  lang: Locale;
  q: string;
  rel: string[][];
}

/** Shares of the queries of one kind. */
export interface Score {
  queries: number;
  /** A page that was asked for stands first. */
  first: number;
  /** How many of the groups, of five at most, stand among the first five. */
  five: number;
  /** Nothing at all was found. */
  none: number;
}

export interface Judgement {
  judged: Judged;
  found: string[];
  first: boolean;
  five: number;
}

export function judgedIn(name: string): Judged[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'judged', name), 'utf8'));
}

/** What a site's search finds for each query, in the order in which a reader gets it. */
export async function judge(folder: string, queries: readonly Judged[]): Promise<Judgement[]> {
  const searches = new Map<Locale, Search>();
  const judgements: Judgement[] = [];
  for (const judged of queries) {
    const search =
      searches.get(judged.lang) ?? searchIn(await openIndex(folder, judged.lang), judged.lang);
    searches.set(judged.lang, search);
    const { own, others, areOthersFitter } = await search(judged.q);
    const inOrder = areOthersFitter ? [...others, ...own] : [...own, ...others];
    const found = await pagesOf(inOrder.slice(0, 15));
    const ranks = judged.rel
      .map((group) => found.findIndex((id) => group.some((page) => isSame(page, id, judged.lang))))
      .filter((rank) => rank >= 0);
    const among = ranks.filter((rank) => rank < 5).length / Math.min(5, judged.rel.length);
    judgements.push({ judged, found, first: ranks.includes(0), five: among });
  }
  return judgements;
}

/** Pages by their names, each once. */
async function pagesOf(matches: readonly Match[]): Promise<string[]> {
  const hits = await Promise.all(matches.map(({ data }) => data()));
  const names = hits.map(({ url }) => pathOf(url).split('#')[0]?.replace(/\/$/, '') ?? '');
  return [...new Set(names)];
}

/** A page in another language stands for the same page in the reader's. */
function isSame(judged: string, found: string, reader: Locale): boolean {
  return judged === found || judged === `${reader}/${found.split('/').slice(1).join('/')}`;
}

export function scoreOf(judgements: readonly Judgement[]): Score {
  const mean = (value: (judgement: Judgement) => number) =>
    judgements.reduce((sum, judgement) => sum + value(judgement), 0) / judgements.length;
  return {
    queries: judgements.length,
    first: mean(({ first }) => Number(first)),
    five: mean(({ five }) => five),
    none: mean(({ found }) => Number(found.length === 0)),
  };
}
