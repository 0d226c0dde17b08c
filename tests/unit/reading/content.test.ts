import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Content } from '../../../src/domain/content.ts';
import type { Conditions } from '../../../src/reading/conditions.ts';
import { readContent } from '../../../src/reading/content.ts';
import type { Item, Tree } from '../../../src/reading/tree.ts';
import { aTree, type Changes, networkFacts, noteFacts, told, toldNote } from './a-tree.ts';

const now = Date.parse('2024-07-04T07:00:00Z');

test('what is released is read with its facts once and its words in each language', () => {
  const { networks, press, withdrawals } = contentOf(aTree());

  assert.deepEqual(
    [...networks, ...press].map(({ id, facts, tellings }) => [
      id,
      facts.published,
      tellings.ar?.title,
      tellings.en?.title,
    ]),
    [
      ['a-network', '2024-01-02', 'شبكة للاختبارات كلها', 'A network for the tests'],
      ['2024-01-02-a-note', '2024-01-02', 'مذكرة للاختبارات كلها', 'A note for the tests'],
    ],
  );
  assert.deepEqual(networks[0]?.tellings.en?.body, [
    {
      kind: 'paragraph',
      runs: [{ kind: 'text', text: 'A network for the tests stands in the body.' }],
    },
  ]);
  assert.deepEqual(withdrawals, []);
});

test('an entry carries its words and nothing of how it was read', () => {
  const [network] = contentOf(aTree()).networks;

  assert.deepEqual(Object.keys(network ?? {}).sort(), ['facts', 'id', 'tellings']);
});

const held: Record<string, object> = {
  'a draft': { clearance: 'drafting' },
  'what is under embargo': { embargo: '2024-07-04T10:00:01+03:00' },
  'a draft that was withdrawn': { clearance: 'drafting', withdrawn: '2024-06-01' },
  'what was withdrawn under embargo': {
    embargo: '2024-07-04T10:00:01+03:00',
    withdrawn: '2024-06-01',
  },
};

for (const [what, facts] of Object.entries(held)) {
  test(`${what} leaves no trace: the content is as if it had been deleted`, () => {
    const tree = aTree({
      'networks/heldid/facts.yaml': networkFacts({ updated: '2024-12-31', ...facts }),
      'networks/heldid/index.ar.mdx': told('عنوان محظور للاختبارات'),
      'networks/heldid/index.en.mdx': told('HELDWORD in a title'),
      ...aNote('2024-06-30-heldid', { updated: '2024-12-31', ...facts }, 'HELDWORD'),
    });

    const content = contentOf(tree);

    assert.doesNotMatch(JSON.stringify(content), /HELDWORD|heldid|محظور|2024-12-31/);
    assert.deepEqual(content, contentOf(aTree()));
  });
}

test('the official edition holds what is still in clearance, the demonstration does not', () => {
  const entry = aNote('2024-06-30-in-clearance', { clearance: 'in-clearance' }, 'In clearance');

  assert.equal(contentOf(aTree(entry)).press.length, 2);
  assert.equal(contentOf(aTree({ ...entry, ...anEdition('official') })).press.length, 1);
});

test('an embargo ends at its instant, to the millisecond', () => {
  const tree = aTree(aNote('2024-06-30-b', { embargo: '2024-07-04T10:00:00+03:00' }, 'A title'));
  const countAt = (instant: number) => contentOf(tree, { now: instant }).press.length;

  assert.deepEqual([now - 1, now, now + 1].map(countAt), [1, 2, 2]);
});

test('what was withdrawn leaves its address and the day, and no word', () => {
  const tree = aTree({
    ...aNote('2024-06-30-b', { withdrawn: '2024-07-01' }, 'TAKENBACK'),
    'networks/a-network/facts.yaml': networkFacts({ withdrawn: '2024-07-02' }),
  });

  const { networks, press, withdrawals } = contentOf(tree);

  assert.deepEqual(withdrawals, [
    { collection: 'networks', id: 'a-network', on: '2024-07-02', redirects: [] },
    { collection: 'press', id: '2024-06-30-b', on: '2024-07-01', redirects: [] },
  ]);
  assert.deepEqual([networks.length, press.length], [0, 1]);
  assert.doesNotMatch(JSON.stringify({ networks, press, withdrawals }), /TAKENBACK/);
});

test('a language that an entry is not told in yet is simply missing', () => {
  const { networks } = contentOf(aTree({ 'networks/a-network/index.ar.mdx': null }));

  assert.deepEqual(Object.keys(networks[0]?.tellings ?? {}), ['en']);
});

test('the address of the site is the content’s own, unless the conditions give another', () => {
  const address = 'https://elsewhere.test/khayt/';

  assert.equal(contentOf(aTree()).site.facts.address, 'https://khayt.test/');
  assert.equal(contentOf(aTree(), { now, address }).site.facts.address, address);
});

test('a mark before UTF-8 and line ends of Windows change nothing', () => {
  const windows = new Map(
    [...aTree().items].map(([path, item]): [string, Item] => {
      if (item.kind !== 'file') return [path, item];
      const text = new TextDecoder().decode(item.bytes).replaceAll('\n', '\r\n');
      return [path, { ...item, bytes: Buffer.from(`\ufeff${text}`) }];
    }),
  );

  assert.deepEqual(contentOf({ folder: 'content', items: windows }), contentOf(aTree()));
});

test('the order in which files are found changes nothing, in what is read or in what is wrong', () => {
  const sound = aTree(aNote('2024-06-30-b', {}, 'A second note'));
  const faulty = aTree({
    'press/2024-01-02-a-note/facts.yaml': noteFacts({ sources: ['nothing'], sample: 3 }),
    'networks/a-network/index.en.mdx': told('A', '# One\n\n[x](javascript:x)'),
  });

  for (const tree of [sound, faulty]) {
    const turned = { ...tree, items: new Map([...tree.items].reverse()) };
    assert.equal(said(turned), said(tree));
  }
});

test('one fault anywhere keeps everything back, and faults of what is held count', () => {
  const reading = readContent(
    aTree(aNote('2024-06-30-b', { clearance: 'drafting', sample: 'maybe' }, 'A draft')),
    { now },
  );

  assert.ok(!reading.ok);
  assert.deepEqual(
    reading.faults.map(({ file, name }) => `${file} ${name}`),
    ['content/press/2024-06-30-b/facts.yaml field-wrong'],
  );
});

test('a folder with nothing in it is one fault', () => {
  const reading = readContent({ folder: 'content', items: new Map() }, { now });

  assert.ok(!reading.ok);
  assert.deepEqual(
    reading.faults.map(({ name }) => name),
    ['folder-empty'],
  );
});

function aNote(id: string, facts: object, title: string): Changes {
  const day = id.slice(0, 10);
  return {
    [`press/${id}/facts.yaml`]: noteFacts({ published: day, updated: day, ...facts }),
    [`press/${id}/index.ar.mdx`]: toldNote('عنوان محظور للاختبارات'),
    [`press/${id}/index.en.mdx`]: toldNote(`${title}, for the tests`),
  };
}

function anEdition(edition: string): Changes {
  return { 'site/facts.yaml': { ...contentOf(aTree()).site.facts, edition } };
}

function contentOf(tree: Tree, conditions: Conditions = { now }): Content {
  const reading = readContent(tree, conditions);
  assert.ok(reading.ok, said(tree));
  return reading.content;
}

function said(tree: Tree): string {
  return JSON.stringify(readContent(tree, { now }), null, 1);
}
