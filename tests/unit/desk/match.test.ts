import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { matchOf } from '../../../src/desk/match.ts';
import { matchSentences } from '../../../src/desk/match-sentences.ts';
import { localeList } from '../../../src/i18n/locales.ts';
import { aTree, type Changes, told } from '../reading/a-tree.ts';
import { Folder } from './a-folder.ts';

const facts = 'networks/both/facts.yaml';
const now = Date.UTC(2026, 0, 1);

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

test('that texts say the same is written below the facts, and the content stays sound', () => {
  const before = folder.read(facts);

  const { status, stdout, stderr } = folder.run('match', 'networks/both', '--lang=en');

  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.equal(
    stdout,
    '“networks/both”: the texts say the same (Arabic and English), 1 January 2026.\n',
  );
  assert.ok(
    folder.read(facts).startsWith(`${before}match:\n  on: 2026-01-01\n  texts:\n    ar:\n`),
  );
  assert.equal(folder.run('check', '--lang=en').stdout, 'The content is sound: no faults.\n');
});

test('several entries are confirmed at once, by any path that leads to them', () => {
  const note = 'press/2024-05-01-released';

  const { status, stdout } = folder.run(
    'match',
    'content/networks/both/',
    `${folder.path}/${note}/index.ar.mdx`,
    '--lang=ar',
  );

  assert.equal(status, 0);
  assert.equal(
    stdout,
    `«networks/both»: النصوص متطابقة (العربية والإنكليزية) في 1 كانون الثاني/يناير 2026.\n` +
      `«${note}»: النصوص متطابقة (العربية والإنكليزية) في 1 كانون الثاني/يناير 2026.\n`,
  );
});

test('confirming again changes only what was confirmed', () => {
  folder.run('match', 'networks/both');
  const once = folder.read(facts);
  folder.run('match', 'networks/both');
  assert.equal(folder.read(facts), once);

  folder.change('networks/both/index.en.mdx', 'title: ', 'title: Other ');
  folder.run('match', 'networks/both');
  const [before, after] = [once.split('\n'), folder.read(facts).split('\n')];

  assert.equal(after.filter((line, at) => line !== before[at]).length, 1);
});

test('what cannot be confirmed is refused in one sentence, and nothing else is written either', () => {
  const before = folder.read(facts);

  const { status, stdout, stderr } = folder.run(
    'match',
    'networks/both',
    'networks/arabic-only',
    '--lang=en',
  );

  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  assert.equal(
    stderr,
    '“networks/arabic-only” has a text in one language only, and none to hold it against; nothing was written.\n',
  );
  assert.equal(folder.read(facts), before);
});

test('an entry that is not there, has faults or is told once cannot be confirmed', () => {
  const network = 'networks/a-network';
  const refusal = (changes: Changes, path = network) => {
    const found = matchOf(aTree(changes), path, { now });
    return 'refusal' in found ? found.refusal : undefined;
  };

  assert.equal(refusal({}), undefined);
  assert.equal(refusal({}, 'networks/nowhere'), 'entryMissing');
  assert.equal(refusal({}, network.slice(0, -1)), 'entryMissing');
  assert.equal(refusal({ [`${network}/index.en.mdx`]: null }), 'oneLanguage');
  assert.equal(refusal({ [`${network}/index.en.mdx`]: 'no fields' }), 'faulty');
  const cited = told('A network for the tests', 'Said. <Cite source="no-source"/>');
  assert.equal(refusal({ [`${network}/index.en.mdx`]: cited }), 'faulty');
});

test('every refusal is told in both languages, and names the entry', () => {
  for (const locale of localeList) {
    const { entryMissing, faulty, oneLanguage, unwritable } = matchSentences[locale];
    for (const sentence of [entryMissing, faulty, oneLanguage, unwritable])
      assert.match(sentence('press/a-note'), /[«“]press\/a-note[»”].*\.$/);
  }
});

test('without an entry, the usage is told', () => {
  const { status, stderr } = folder.run('match', '--lang=en');

  assert.equal(status, 1);
  assert.match(stderr, /^Name the entry whose texts say the same: .*\.\n$/);
});

test('an entry has no faults of its neighbours', () => {
  const tree = aTree({
    'networks/a-network-two/facts.yaml': 'nothing: right\n',
    'networks/a-network-two/index.en.mdx': 'nothing right',
  });

  assert.ok('match' in matchOf(tree, 'networks/a-network', { now }));
  assert.deepEqual(matchOf(tree, 'networks/a-network-two', { now }), { refusal: 'faulty' });
});
