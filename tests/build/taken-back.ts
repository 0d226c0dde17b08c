import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { aTree, change } from './building.ts';

const written = { ar: 'كلمةمرفوعة', en: 'Takenoffword' };

/** The words of every text that is taken back, which stand nowhere else; the search folds some letters. */
export const marks = { ar: /كلم[ةه]\s?مرفوع/, en: /takenoffword/i };

/** An entry of every collection that is published and then taken back, and the entry of which it is a copy. */
const copies = {
  campaign: ['a-made-up-fact', 'taken-back-fact'],
  documents: ['test-report', 'taken-back-report'],
  events: ['review-2021', 'taken-back-review'],
  film: ['a-film', 'taken-back-film'],
  icons: ['gcm-01', 'gcm-23'],
  messages: ['a-test-message', 'taken-back-message'],
  networks: ['both', 'taken-back-network'],
  pages: ['corrections', 'taken-back-page'],
  press: ['2024-05-01-released', '2024-05-04-taken-back'],
  structure: ['a-whole', 'taken-back-body'],
} as const;

/** What is taken back: where it stands below a language, where it stood before, and its folder. */
export const takenBack = Object.entries(copies).map(([collection, [model, id]]) => ({
  collection,
  address: collection === 'pages' ? `/${id}/` : `/${collection}/${id}/`,
  former: collection === 'pages' ? `/formerly-${id}/` : `/${collection}/formerly-${id}/`,
  folder: `${collection}/${id}`,
  model: `${collection}/${model}`,
}));

/** The word of every link to what is taken back. */
export const linkWord = 'Leadsthere';

/** The small site's content with an entry more of every collection, published, and named by others. */
export async function aTreeWithMore(folder: string): Promise<string> {
  const tree = aTree(folder, 'published');
  for (const { collection, folder: own, model, former } of takenBack) {
    const place = join(tree, own);
    cpSync(join(tree, model), place, { recursive: true });
    for (const locale of localeList) markText(join(place, `index.${locale}.mdx`), locale);
    const text = { ar: 'صُوّب خطأ مختلق.', en: 'A made-up mistake was put right.' };
    changeFacts(place, (facts) => ({
      ...facts,
      ...(collection === 'press' && { ...notesDay, pictures: somePictures }),
      ...(collection === 'icons' && { objective: 'gcm-23' }),
      corrections: [{ on: '2024-05-06', text }],
      redirects: [former],
    }));
    changeFacts(place, (facts) => Object(markedFacts(facts)));
    if (collection === 'press') writeFileSync(join(place, 'square.png'), await aPhotograph());
  }
  changeFacts(join(tree, 'events/talk-2021'), (facts) => ({
    ...facts,
    leads_to: 'taken-back-review',
  }));
  changeFacts(join(tree, 'structure/a-part'), (facts) => ({ ...facts, parent: 'taken-back-body' }));
  const links = takenBack.map(({ address }) => `[${linkWord}](${address})`).join(' ');
  change(join(tree, 'networks/english-only/index.en.mdx'), '\n---\n', `\n---\n\n${links}\n`);
  return tree;
}

/** The same content after something was done with each of the entries. */
export function aTreeAfter(tree: string, name: string, done: (place: string) => void): string {
  const other = join(tree, '..', name);
  cpSync(tree, other, { recursive: true });
  for (const { folder } of takenBack) done(join(other, folder));
  return other;
}

/** Takes away what names the entries, as it must be before they are held. */
export function withoutLinks(tree: string): void {
  changeFacts(join(tree, 'events/talk-2021'), (facts) => ({ ...facts, leads_to: 'review-2021' }));
  changeFacts(join(tree, 'structure/a-part'), (facts) => ({ ...facts, parent: 'a-whole' }));
  const file = join(tree, 'networks/english-only/index.en.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\[Leadsthere\].*$/m, ''));
}

/** Changes the facts of an entry. */
export function changeFacts(entry: string, changed: (facts: object) => object): void {
  const file = join(entry, 'facts.yaml');
  writeFileSync(file, stringify(changed(parse(readFileSync(file, 'utf8')))));
}

const notesDay = { published: '2024-05-04', updated: '2024-05-04' };
const words = {
  credit: { ar: 'رُسمت للاختبارات', en: 'Drawn for the tests' },
  licence: 'CC BY 4.0',
  consent: 'no-people',
};
const somePictures = [
  { id: 'square', file: 'square.png', alt: { ar: 'مربع واحد', en: 'A square' }, ...words },
  {
    ...{ id: 'a-drawing', alt: { ar: 'النقاط: 3', en: 'Dots: 3' }, ...words },
    drawing: {
      kind: 'dots',
      title: { ar: 'ثلاث نقاط', en: 'Three dots' },
      statistics: ['test-count'],
    },
  },
];

function aPhotograph(): Promise<Uint8Array> {
  return sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2b458b' } })
    .png()
    .toBuffer();
}

function markText(file: string, locale: Locale): void {
  const [, front = '', body = ''] = readFileSync(file, 'utf8').split(/^---\n/m);
  const own = stringify(marked(parse(front), locale), { lineWidth: 0 });
  writeFileSync(file, `---\n${own}---\n${body}\n\n${written[locale]}.\n`);
}

/** Every text below a value with the mark of a language at its end. */
function marked(value: unknown, locale: Locale): unknown {
  if (typeof value === 'string') return `${value} ${written[locale]}`;
  if (Array.isArray(value)) return value.map((item) => marked(item, locale));
  const fields = Object.entries(Object(value));
  return Object.fromEntries(fields.map(([name, own]) => [name, marked(own, locale)]));
}

/** Facts in which every text that stands in both languages is marked. */
function markedFacts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markedFacts);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const isText = ([name, own]: [string, unknown]) =>
    /^(?:ar|en)$/.test(name) && /\s/.test(String(own));
  return Object.fromEntries(
    fields.map((field) => {
      const [name, own] = field;
      return [name, isText(field) ? marked(own, name as Locale) : markedFacts(own)];
    }),
  );
}
