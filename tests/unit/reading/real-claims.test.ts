import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyEntry } from '../../../src/domain/content.ts';
import { mentionsOf } from '../../../src/domain/mentions.ts';
import { passagesIn } from '../../../src/reading/passages.ts';
import { readTree } from '../../../src/reading/tree.ts';
import { claimsIn } from '../../claims.ts';
import { realContent, realFolder } from './real-content.ts';

const content = await realContent();
const { sources, statistics } = content.reference;

test('whatever is said to be sourced names a source, and each source exists', () => {
  const claims = claimsIn(content)
    .filter(({ certainty }) => certainty === 'sourced')
    // The list of agencies has no place for sources.
    .filter(({ of }) => of !== 'agencies');

  assert.ok(claims.length > 200);
  for (const { of, id, field, sources: own = [] } of claims) {
    assert.ok(own.length > 0, `${of}/${id}: ${field}`);
    for (const source of own) assert.ok(sources[source], `${of}/${id}: ${source}`);
  }
});

test('every figure and source that an entry names is in its list', () => {
  const named = everyEntry(content).flatMap((entry) => [...mentionsOf(entry)]);

  const figures = idsIn(named, 'statistics/');
  assert.ok(figures.length > 20);
  for (const id of figures) assert.ok(statistics[id], id);
  for (const id of idsIn(named, 'sources/')) assert.ok(sources[id], id);
});

test('every message has points and proof, each with sources', () => {
  for (const { id, facts } of content.messages) {
    assert.ok(facts.supporting.length > 0, id);
    for (const stands of [...facts.supporting, facts.proof]) {
      assert.ok(stands.sources.length > 0, id);
      for (const source of stands.sources) assert.ok(sources[source], `${id}: ${source}`);
      for (const figure of stands.statistics) assert.ok(statistics[figure], `${id}: ${figure}`);
    }
  }
});

test('every fact against a myth rests on two sources or more', () => {
  const facts = content.campaign.filter(({ facts: { kind } }) => kind === 'fact');

  for (const { id, facts: own } of facts) assert.ok(new Set(own.sources).size >= 2, id);
});

test('a paragraph with a figure names its source', async () => {
  const bodies = passagesIn(await readTree(realFolder)).filter(({ field }) => field === undefined);
  const withFigures = bodies.filter(({ text }) => figure.test(text));

  const bare = withFigures.filter(({ cites }) => cites.length === 0);

  assert.ok(withFigures.length > 50);
  assert.deepEqual(
    bare.map(({ file, text }) => `${file}: ${text}`),
    [],
  );
});

// A number with its unit, or a count of thousands.
const figure =
  /\d[ \n\u00a0](?:مليون|ملايين|مليار|في[ \n]المائة|million|billion|per[ \n]cent)|\d{1,3}[,\u00a0]\d{3}/iu;

function idsIn(named: readonly string[], list: string): string[] {
  return named.flatMap((name) => (name.startsWith(list) ? [name.slice(list.length)] : []));
}
