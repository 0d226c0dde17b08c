import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { fetched, openIndex, openStock } from '../../tests/search/open-index.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { buildIndex } from '../search/build-index.ts';
import { searchIn } from '../search/search.ts';
import { pagesFrom } from './bench-pages.ts';
import { peakWhile } from './peak-memory.ts';

// The command `bench-search.ts [PAGES…]`: what searching costs at several sizes, beside the same pages
// indexed by Pagefind alone. The pages are put together from the texts of the built site. Bytes are
// those of bodies, scripts brotli's; each search reads the ten texts that it shows. The build is the
// time for a page, and the memory the most that it held. Nothing passes or fails. At 20,000 pages
// (`bench-search.ts 20000`) it takes its time.
const place = '.cache/bench-search';
const sizes = process.argv.slice(2).map(Number);
const shown = 10;

/** What readers look for, one after another; the last is in another language than the reader’s. */
const queries: Record<Locale, readonly string[]> = {
  ar: ['الهجرة', 'كراهية الأجانب', 'والأردن', 'التحويلات المالية', 'الاستعراض', 'recruitment'],
  en: ['migration', 'hate speech', 'Jordan', 'remittances', 'review', 'التوظيف'],
};

say(
  row([
    'pages',
    'index',
    'first',
    'next',
    'largest',
    'foreign',
    'first ms',
    'next ms',
    'build',
    'memory',
  ]),
);
const writePages = await pagesFrom('dist', place);
const nothing = { findables: [], concepts: [] };
const cache = join(place, 'cache');
// What is kept from one build to the next is not measured.
await buildIndex(await writePages(2), nothing, cache);
for (const pages of sizes.length > 0 ? sizes : [200, 1000, 5000]) {
  const folder = await writePages(pages);
  const stock = await making(() => indexStock(folder));
  await report(pages, 'stock', `${folder}-stock`, stock, (built, reader) =>
    openStock(built, reader, shown),
  );
  const own = await making(() => buildIndex(folder, nothing, cache));
  await report(pages, 'own', folder, own, ownSearch);
}

type Run = (query: string) => Promise<void>;

async function report(
  pages: number,
  name: string,
  folder: string,
  made: Making,
  open: (folder: string, reader: Locale) => Promise<Run>,
): Promise<void> {
  const costs: Cost[][] = [];
  for (const locale of localeList) {
    const loading = await costOf(() => open(folder, locale));
    const own: Cost[] = [];
    for (const query of queries[locale]) own.push(await costOf(() => loading.result(query)));
    const [first] = own;
    if (first) own[0] = { bytes: first.bytes + loading.bytes, ms: first.ms + loading.ms };
    costs.push(own);
  }
  const scripts = await weightOf(folder, name);
  const of = (part: (own: Cost[]) => number) => Math.round(costs.map(part).reduce(larger));
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const nexts = (own: Cost[]) => own.slice(1, -1);
  say(
    row([
      String(pages),
      name,
      kilobytes(of(([first]) => first?.bytes ?? 0) + scripts),
      kilobytes(of((own) => median(nexts(own).map(({ bytes }) => bytes)))),
      kilobytes(
        of((own) =>
          nexts(own)
            .map(({ bytes }) => bytes)
            .reduce(larger),
        ),
      ),
      kilobytes(of((own) => own.at(-1)?.bytes ?? 0)),
      String(of(([first]) => first?.ms ?? 0)),
      String(of((own) => median(nexts(own).map(({ ms }) => ms)))),
      `${(made.ms / pages).toFixed(1)} ms`,
      `${Math.round(made.memory / 2 ** 20)} MB`,
    ]),
  );
}

interface Cost {
  bytes: number;
  ms: number;
}

async function costOf<Result>(task: () => Promise<Result>): Promise<Cost & { result: Result }> {
  const before = fetched.length;
  const begun = performance.now();
  const result = await task();
  const ms = performance.now() - begun;
  return { result, ms, bytes: fetched.slice(before).reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** What making an index took: time, and memory at its most. */
interface Making {
  ms: number;
  memory: number;
}

async function making(task: () => Promise<unknown>): Promise<Making> {
  const { ms, result } = await costOf(() => peakWhile(task));
  return { ms, memory: result };
}

async function ownSearch(folder: string, reader: Locale): Promise<Run> {
  const search = searchIn(await openIndex(folder, reader), reader);
  return async (query) => {
    const { own, others } = await search(query);
    await Promise.all([...own, ...others].slice(0, shown).map(({ data }) => data()));
  };
}

/** What of the scripts is fetched for a first search: the engine’s module, and the page’s own. */
async function weightOf(folder: string, name: string): Promise<number> {
  const own = name === 'own' ? globSync('dist/_astro/{session,SearchForm}*.js') : [];
  const files = await Promise.all(
    [join(folder, 'pagefind/pagefind.js'), ...own].map((file) => readFile(file)),
  );
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
}

async function indexStock(folder: string): Promise<void> {
  const { index } = await createIndex();
  await index?.addDirectory({ path: folder });
  await index?.writeFiles({ outputPath: join(`${folder}-stock`, 'pagefind') });
  await close();
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}

function row([first = '', ...others]: string[]): string {
  return `${first.padEnd(8)}${others.map((text) => text.padStart(11)).join('')}\n`;
}

function say(text: string): void {
  process.stdout.write(text);
}
