import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { localeList } from '../../src/i18n/locales.ts';
import type { FoundText } from '../../src/search/found-text.ts';
import { bytesOf, fragmentIn } from '../../src/search/fragment.ts';
import { restored } from '../../src/search/write-shadow.ts';
import { bothSites, sites } from '../site/sites.ts';

const fragments = (folder: string) =>
  globSync('pagefind/*/fragment/*', { cwd: folder }).map((file) =>
    fragmentIn(readFileSync(join(folder, file))),
  );

test('a fragment holds the text as it was written, with its names and its kind', () => {
  const jordan = fragments(sites.real.folder).find(({ url }) => url === '/ar/networks/jordan/');

  const { names = '', keywords = '', ...shown } = jordan?.meta ?? {};
  assert.deepEqual(shown, { title: 'الأردن', kind: 'شبكة وطنية' });
  assert.ok(names.split('\n').includes('Jordan'), names);
  assert.ok(keywords.split('\n').includes('المملكة الأردنية الهاشمية'), keywords);
  assert.match(jordan?.content ?? '', /شبكة الأمم المتحدة المعنية بالهجرة في الأردن/);
  assert.equal(jordan?.word_count, jordan?.content.split(/\s+/).length);
});

test('a fragment of another form, and a shadow with another number of words, are refused', () => {
  const [fragment] = fragments(sites.fixture.folder);
  assert.ok(fragment);
  const text = { title: '', kind: '', anchors: [], content: `${fragment.content} more` };

  assert.deepEqual(fragmentIn(bytesOf(fragment)), fragment);
  assert.throws(() => fragmentIn(bytesOf({ ...fragment, anchors: null as never })), /another form/);
  assert.throws(() => restored(fragment, text as unknown as FoundText), /words/);
});

for (const { name, folder } of bothSites) {
  test(`all that the search of ${name} finds is a page of its language, or a place on one`, () => {
    const found = fragments(folder);
    assert.ok(found.length > 0);
    const lost = found.filter(({ url }) => {
      const [path = '', id] = url.split('#');
      const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
      return !html.includes(' data-pagefind-body') || (id && !html.includes(`id="${id}"`));
    });

    assert.deepEqual(
      lost.map(({ url }) => url),
      [],
    );
  });

  test(`what readers of ${name} are given to search with has no file that nothing asks for`, () => {
    const names = globSync('pagefind/**/*.*', { cwd: folder })
      .map((file) => file.replace(/^pagefind\/(?:[a-z]+\/)?/, ''))
      .map((file) => file.replace(/(?<=^|\/)[\w.-]+(?=\.(?:pf_\w+|json)$)/, '*'));

    assert.deepEqual([...new Set(names)].sort(), [
      '*.json',
      '*.pf_meta',
      'filter/*.pf_filter',
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'instant/*.json',
      'names.txt',
      'pagefind.js',
      'rare-words.txt',
      'wasm.unknown.pagefind',
      'words.txt',
    ]);
  });
}

test('a myth and words to avoid stand in no text that is shown for a search', () => {
  const shown = fragments(sites.real.folder).map(({ content, meta }) => `${meta.title} ${content}`);

  for (const words of [
    'أخذوا وظائف أبنائنا',
    'took our children',
    'illegal immigrant',
    'رقيق أبيض',
  ]) {
    assert.deepEqual(
      shown.filter((text) => text.includes(words)),
      [],
      words,
    );
  }
});

test('a search fetches a file of the index of at most 5 KB, and fragments hold nothing that is not shown', () => {
  const files = globSync('pagefind/*/index/*', { cwd: sites.real.folder });
  const large = files.filter(
    (file) => readFileSync(join(sites.real.folder, file)).length > 5 * 1024,
  );

  assert.ok(files.length > 20, String(files.length));
  assert.deepEqual(large, []);
  assert.deepEqual(
    fragments(sites.real.folder).flatMap(({ anchors }) => anchors),
    [],
  );
});

test('suggestions are files of at most 5 KB, however many pages there are', () => {
  for (const locale of localeList) {
    const folder = join(sites.real.folder, 'pagefind', locale, 'instant');
    const files = globSync('*.json', { cwd: folder });
    const large = files.filter((file) => readFileSync(join(folder, file)).length > 20_000);

    assert.deepEqual(large, []);
    assert.ok(files.includes('all.json'));
  }
});
