import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textFaults } from '../../../src/desk/checks/every.ts';
import type { Fault } from '../../../src/domain/fault.ts';
import type { Tree } from '../../../src/reading/tree.ts';
import { aTree } from '../reading/a-tree.ts';
import { caseFolders, casesOf, rules } from './text-cases.ts';

const conditions = { now: Date.parse('2024-07-04T00:00:00Z') };

test('every rule about words has a case, and every case a rule', () => {
  assert.deepEqual(caseFolders, rules.toSorted());
});

for (const rule of rules) {
  for (const { kind, path, bad, good } of casesOf(rule)) {
    test(`${rule} is found in ${kind}, and nothing else is`, () => {
      const names = new Set(faultsIn(bad, path).map(({ name }) => name));

      assert.deepEqual([...names], [rule]);
    });

    test(`${rule} is told on every line of ${kind} that the good file has otherwise`, () => {
      const lines = [...new Set(faultsIn(bad, path).map(({ line }) => line))];

      assert.deepEqual(lines.sort(byNumber), differentLines(bad, good, path));
    });

    test(`what is right raises no ${rule} in ${kind}, nor anything else`, () => {
      assert.deepEqual(faultsIn(good, path), []);
    });
  }
}

test('a fault is told where it stands, in fields, in quotes and in the text', () => {
  const faults = casesOf('mark-latin').flatMap(({ bad, path }) => faultsIn(bad, path));

  assert.deepEqual(
    faults.map(({ line, column }) => `${line}:${column}`),
    ['2:29', '6:6', '6:21', '6:34', '7:4'],
  );
});

test('a body that the parser stumbles over is read like any other', () => {
  const path = 'networks/a-network/index.ar.mdx';
  const text = '---\ntitle: شبكة\n---\n\nأقل من < خمسة, وأكثر.\n\nنص { فيه ٢٣.\n';

  assert.deepEqual(placesIn(aTree({ [path]: text }), path), [
    '5:14 mark-latin',
    '7:10 digits-foreign',
  ]);
});

test('a date in which several things are wrong is told of each of them at once', () => {
  const path = 'networks/a-network/index.ar.mdx';
  const tree = aTree({ [path]: '---\ntitle: شبكة\n---\n\nعُقد في ٣ يونيو  ٢٠٢٢.\n' });

  assert.deepEqual(placesIn(tree, path).sort(), [
    '5:11 month-name',
    '5:16 space-double',
    '5:18 digits-foreign',
    '5:9 digits-foreign',
  ]);
});

test('the fingerprints of what was confirmed are nobody’s words', () => {
  const path = 'networks/a-network/facts.yaml';
  const match = '\nmatch:\n  on: 2024-01-02\n  texts:\n    en:\n      - v1:000ce80469e4\n';
  const tree = aTree({ [path]: `known:\n  - text:\n      en: 'It has 000 of them.'${match}` });

  assert.deepEqual(placesIn(tree, path), ['3:19 placeholder']);
});

test('a body that is deeper than can be read is left to the fault that says so', () => {
  const path = 'networks/a-network/index.ar.mdx';
  const text = `---\ntitle: شبكة\n---\n\n${'> '.repeat(5000)}نص, ونص\n`;

  assert.deepEqual(placesIn(aTree({ [path]: text }), path), []);
});

test('a note of the glossary speaks of what is avoided, its search words do not', () => {
  const path = 'reference/glossary.yaml';
  const text = `- id: a-term
  theme: debate
  term: { ar: مصطلح, en: the right word }
  strength: must
  avoid: { ar: [], en: [trial word] }
  note: { ar: السبب., en: We do not say trial word. }
  keywords: { ar: [], en: [a trial word] }
  arabic_status: sourced
  status: sourced
`;

  const places = placesIn(aTree({ [path]: text }), path);
  assert.deepEqual(places, ['7:30 term-avoided']);
});

test('a field that stands twice is read both times', () => {
  const path = 'networks/a-network/index.ar.mdx';
  const text = '---\ntitle: شبكة, أولى\ntitle: شبكة, ثانية\n---\n\nنص.\n';

  assert.deepEqual(placesIn(aTree({ [path]: text }), path), ['2:12 mark-latin', '3:12 mark-latin']);
});

test('of a file whose fields cannot be read the letters are told', () => {
  const [facts, told] = ['networks/a-network/facts.yaml', 'networks/a-network/index.ar.mdx'];
  const tree = aTree({
    [facts]: 'a: [\r\nname: ﻣﺮﺣﺒﺎ\r\n',
    [told]: 'title: شبكـــة, ٢٣ کتاب\n',
  });

  assert.deepEqual(placesIn(tree, facts), ['2:7 presentation-form']);
  assert.deepEqual(placesIn(tree, told), ['1:8 tatweel', '1:20 letter-foreign']);
});

test('an address that repeats a myth is told at its folder', () => {
  const [folder, ...words] = ['campaign/testers-take-all-places', 'title: A place', 'summary: A'];
  const text = `---\n${words.join('\n')}\nmyth: Testers take all places.\n---\n\nA place.\n`;
  const tree = aTree({ [`${folder}/index.en.mdx`]: text });

  const faults = textFaults(tree, conditions).filter(({ name }) => name === 'myth-repeated');
  assert.deepEqual(faults, [
    { file: `content/${folder}`, line: 1, column: 1, name: 'myth-repeated', values: {} },
  ]);
});

function placesIn(tree: Tree, path: string): string[] {
  return faultsIn(tree, path).map(({ line, column, name }) => `${line}:${column} ${name}`);
}

/** The lines of a file that stand otherwise in another tree. */
function differentLines(one: Tree, other: Tree, path: string): number[] {
  const [here, there] = [one, other].map(({ items }) => {
    const item = items.get(path);
    return item?.kind === 'file' ? Buffer.from(item.bytes).toString().split('\n') : [];
  });
  return (here ?? []).flatMap((line, at) => (line === there?.[at] ? [] : [at + 1]));
}

function byNumber(one: number, other: number): number {
  return one - other;
}

function faultsIn(tree: Tree, path: string): Fault[] {
  const file = `${tree.folder}/${path}`;
  return textFaults(tree, conditions).filter((fault) => fault.file === file);
}
