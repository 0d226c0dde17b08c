import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { everyEntry } from '../../../src/domain/content.ts';
import { plainText } from '../../../src/domain/prose.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { readContent } from '../../../src/reading/content.ts';
import { readTree } from '../../../src/reading/tree.ts';

const tree = await readTree(join(import.meta.dirname, '../../../content'));
const reading = readContent(tree, { now: Date.now() });
if (!reading.ok) throw new Error('The content has faults: the check names them.');
const { content } = reading;
const { reference, campaign } = content;

test('the reference lists and the collections are as full as the site needs', () => {
  const kinds = Object.groupBy(campaign, ({ facts }) => facts.kind);
  const counts = {
    objectives: Object.keys(reference.objectives).length,
    icons: content.icons.length,
    principles: Object.keys(reference.principles).length,
    functions: Object.keys(reference.functions).length,
    'round tables': Object.keys(reference['round-tables']).length,
    bodies: content.structure.length,
    networks: content.networks.length,
    messages: content.messages.length,
    facts: kinds.fact?.length,
    techniques: kinds.technique?.length,
    guides: kinds.guide?.length,
    activities: kinds.activity?.length,
    'sample notes': content.press.filter(({ facts }) => facts.sample).length,
  };

  assert.deepEqual(counts, {
    objectives: 23,
    icons: 23,
    principles: 10,
    functions: 13,
    'round tables': 4,
    bodies: 9,
    networks: 8,
    messages: 5,
    facts: 10,
    techniques: 3,
    guides: 1,
    activities: 2,
    'sample notes': 4,
  });
  assert.ok(Object.keys(reference.glossary).length >= 54);
  assert.ok(content.events.length >= 31);
});

test('every entry is told in every language', () => {
  const untold = everyEntry(content).flatMap(({ collection, id, tellings }) =>
    localeList
      .filter((locale) => !tellings[locale])
      .map((locale) => `${collection}/${id}: ${locale}`),
  );

  assert.deepEqual(untold, []);
});

test('a fact of the campaign rests on two sources at least', () => {
  const thin = campaign.filter(({ facts }) => facts.kind === 'fact' && facts.sources.length < 2);

  assert.deepEqual(
    thin.map(({ id }) => id),
    [],
  );
});

test('a sample note has 300 to 500 words in each language', () => {
  const lengths = content.press.flatMap(({ id, facts, tellings }) =>
    facts.sample
      ? localeList.map((locale) => [`${id}: ${locale}`, wordsIn(tellings[locale]?.body)] as const)
      : [],
  );

  assert.deepEqual(
    lengths.filter(([, words]) => words < 300 || words > 500),
    [],
  );
});

test('whatever is not unverified names sources, and every source that is named exists', () => {
  const claims = claimsIn(content, []);
  const unsourced = claims.filter(
    ({ statuses, sources }) =>
      statuses.some((status) => status !== 'unverified') && sources.length === 0,
  );
  const missing = claims.flatMap(({ path, sources }) =>
    sources
      .filter((source) => !Object.hasOwn(reference.sources, source))
      .map((source) => `${path}: ${source}`),
  );

  assert.ok(claims.length > 200);
  assert.deepEqual(
    unsourced.map(({ path }) => path),
    [],
  );
  assert.deepEqual(missing, []);
});

function wordsIn(body: Parameters<typeof plainText>[0] = []): number {
  return plainText(body).match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

interface Claim {
  path: string;
  statuses: string[];
  sources: string[];
}

/** Whatever has a status of its own, at any depth, with the sources that stand beside it. */
function claimsIn(value: unknown, path: readonly string[]): Claim[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  const statuses = parts.flatMap(([name, part]) =>
    /^(?:\w+_)?status$/.test(name) && typeof part === 'string' ? [part] : [],
  );
  const sources = 'sources' in value && Array.isArray(value.sources) ? value.sources : [];
  const own = statuses.length > 0 ? [{ path: path.join('.'), statuses, sources }] : [];
  return [...own, ...parts.flatMap(([name, part]) => claimsIn(part, [...path, name]))];
}
