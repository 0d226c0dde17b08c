import type { Item, Tree } from '../../../src/reading/tree.ts';
import { listNames } from '../../../src/schema/reference.ts';
import { aContent } from '../artefacts/a-content.ts';

/** What a file holds: a text as it is, bytes, or values to be written as YAML. */
type Written = string | Uint8Array | object;

/** Values for the files that a test is about, by path below the content folder; `null` leaves a file out. */
export type Changes = Record<string, Written | null>;

const { site } = aContent();
const { body: _, ...words } = site.tellings.en;
const siteWords = { ...words, description: 'A site that was made up for the tests.' };

/**
 * A content folder in memory: a site in both languages with one of each reference and one network
 * that is told in both, besides what a test adds or changes. Every text is made up.
 */
export function aTree(changes: Changes = {}): Tree {
  const files = { ...minimal, ...changes };
  const items = new Map<string, Item>();
  for (const [path, written] of Object.entries(files)) {
    if (written === null) continue;
    const folders = path.split('/').slice(0, -1);
    folders.forEach((_folder, at) => {
      items.set(folders.slice(0, at + 1).join('/'), { kind: 'folder' });
    });
    items.set(path, { kind: 'file', bytes: bytesOf(written) });
  }
  return { folder: 'content', items };
}

/** The facts of a note, as its YAML has them. */
export function noteFacts(facts: object = {}): object {
  return {
    published: '2024-01-02',
    updated: '2024-01-02',
    clearance: 'cleared',
    sample: true,
    sources: ['a-source'],
    ...facts,
  };
}

/** The facts of a network, as its YAML has them. */
export function networkFacts(facts: object = {}): object {
  return {
    published: '2024-01-02',
    updated: '2024-01-02',
    clearance: 'cleared',
    country: 'a-country',
    named: { sources: ['a-source'], status: 'sourced' },
    review_by: '2099-12-31',
    ...facts,
  };
}

/** An MDX file: a title, whatever else its front matter has, and a body. */
export function told(title: string, body = `${title} stands in the body.`, words: object = {}) {
  const summary = `${title} stands in the summary.`;
  return `---\n${yaml({ title, summary, ...words })}\n---\n\n${body}\n`;
}

/** The MDX file of a note. */
export function toldNote(title: string, body?: string): string {
  return told(title, body, { key_points: [`${title} stands in a point.`] });
}

const { sources, statistics, objectives } = aContent().reference;
const minimal: Changes = {
  'site/facts.yaml': { ...site.facts, edition: 'demonstration' },
  'site/index.ar.mdx': `---\n${yaml(siteWords)}\n---\n\nجواب.\n`,
  'site/index.en.mdx': `---\n${yaml(siteWords)}\n---\n\nAn answer.\n`,
  // Every list is there, though most are empty.
  ...Object.fromEntries(listNames.map((name) => [`reference/${name}.yaml`, []])),
  'reference/countries.yaml': [
    {
      id: 'a-country',
      iso2: 'XA',
      name: { ar: 'بلد', en: 'A country' },
      cell: { column: 1, row: 1 },
    },
  ],
  'reference/objectives.yaml': Object.values(objectives),
  'reference/sources.yaml': Object.values(sources),
  'reference/statistics.yaml': Object.values(statistics),
  'networks/a-network/facts.yaml': networkFacts(),
  'networks/a-network/index.ar.mdx': told('شبكة للاختبارات كلها'),
  'networks/a-network/index.en.mdx': told('A network for the tests'),
  'press/2024-01-02-a-note/facts.yaml': noteFacts(),
  'press/2024-01-02-a-note/index.ar.mdx': toldNote('مذكرة للاختبارات كلها'),
  'press/2024-01-02-a-note/index.en.mdx': toldNote('A note for the tests'),
};

function bytesOf(written: Written): Uint8Array {
  if (written instanceof Uint8Array) return written;
  return Buffer.from(typeof written === 'string' ? written : yaml(written));
}

/** JSON, which is YAML. */
function yaml(value: object): string {
  return JSON.stringify(value, null, 2);
}
