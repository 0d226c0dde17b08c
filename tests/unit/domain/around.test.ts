import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesAround } from '../../../src/domain/around.ts';
import type { AnyEntry } from '../../../src/domain/content.ts';
import type { Prose } from '../../../src/domain/prose.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion, inEnglish } from '../views/a-region.ts';

function linkTo(href: string): Prose {
  return [{ kind: 'paragraph', runs: [{ kind: 'link', href, runs: [] }] }];
}

function idsAround(entry: AnyEntry, content: Parameters<typeof entriesAround>[1]): string[] {
  return entriesAround(entry, content).map(({ id }) => id);
}

test('a note and what it links to stand around each other', () => {
  const note = aNote({ body: linkTo('/networks/linked/') });
  const network = aNetwork({}, undefined, 'linked');
  const content = aRegion({ press: [note], networks: [network] });

  assert.deepEqual(idsAround({ collection: 'press', ...note }, content), ['linked']);
  assert.deepEqual(idsAround({ collection: 'networks', ...network }, content), [note.id]);
});

test('a note that names a country speaks of its network', () => {
  const note = aNote();
  const named = { ...note, facts: { ...note.facts, countries: ['two'] } };
  const networks = ['one', 'two'].map((country) => aNetwork({ country }, undefined, country));

  assert.deepEqual(
    idsAround({ collection: 'press', ...named }, aRegion({ press: [named], networks })),
    ['two'],
  );
});

test('two that link to each other are each named once', () => {
  const note = aNote({ body: linkTo('/networks/linked/') });
  const body = linkTo(`/press/${note.id}/`);
  const network = aNetwork({}, { en: { ...inEnglish, body } }, 'linked');
  const content = aRegion({ press: [note], networks: [network] });

  assert.deepEqual(idsAround({ collection: 'press', ...note }, content), ['linked']);
});
