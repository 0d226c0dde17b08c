import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { collectionNames, everyEntry } from '../../src/domain/content.ts';
import { plainText } from '../../src/domain/prose.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { readFolder } from '../../src/reading/folder.ts';
import { sites } from '../site/sites.ts';
import { minimal } from './building.ts';

const contents = { real: 'content', fixture: minimal };

for (const [key, { name, folder }] of Object.entries(sites)) {
  const reading = await readFolder(contents[key as keyof typeof contents], { now: Date.now() });
  assert.ok(reading.ok);
  const { content } = reading;
  const feeds = globSync('*/feeds/**/*.atom', { cwd: folder }).sort();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  test(`${name}: every feed is XML, says of which edition it is, and is the same in both formats`, () => {
    assert.ok(feeds.length > 10);
    execFileSync('xmllint', ['--noout', '--nonet', ...feeds], { cwd: folder });
    for (const path of feeds) {
      const xml = read(path);
      const feed = parseFeed(xml);
      const json = JSON.parse(read(path.replace(/atom$/, 'json')));
      assert.ok(feed.self?.endsWith(`/${path}`), path);
      assert.match(feed.title ?? '', /\((?:demonstration edition|طبعة تجريبية)\)$/, path);
      assert.match(json.title, /\((?:demonstration edition|طبعة تجريبية)\)$/, path);
      assert.equal(json._khayt.edition, 'demonstration');
      const inJson = json.items.map((item: Record<string, string>) => item.id);
      assert.deepEqual(
        feed.items.map(({ id }) => id),
        inJson,
        path,
      );
      assert.equal(new Set(inJson).size, inJson.length);
    }
  });

  test(`${name}: every text is in the feed of its section and language, whole; one in another language is in none`, () => {
    for (const locale of localeList) {
      for (const collection of collectionNames) {
        const own = everyEntry(content).filter((entry) => entry.collection === collection);
        const told = own.filter(({ tellings }) => tellings[locale]);
        const path = `${locale}/feeds/${collection}.atom`;
        const items = feeds.includes(path) ? parseFeed(read(path)).items : [];
        const expected = told.map(({ id }) => id).sort();
        assert.deepEqual(items.map(({ url }) => url?.split('/').at(-2)).sort(), expected, path);
        for (const { id, tellings } of told) {
          const text = items.find(({ url }) => url?.endsWith(`/${id}/`))?.content ?? '';
          const lines = plainText(tellings[locale]?.body ?? []).split('\n');
          const words = lettersOf(text);
          const missing = lines.filter((line) => !words.includes(lettersOf(line)));
          assert.deepEqual(missing, [], `${path} ${id}`);
          assert.doesNotMatch(text, /(?:href|src)="(?!https?:|mailto:)/, `${path} ${id}`);
        }
      }
    }
  });

  test(`${name}: every page that belongs to a section leads to a feed that is there`, () => {
    const pages = globSync('*/{press,events,networks,icons}/*/index.html', { cwd: folder });
    assert.ok(pages.length > 5);
    for (const page of [...pages, ...localeList.map((locale) => `${locale}/index.html`)]) {
      const [, href = ''] =
        /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)">/.exec(read(page)) ??
        [];
      assert.ok(feeds.includes(href.replace(/^\/(?:khayt\/)?/, '')), `${page} ${href}`);
    }
  });
}

/** The letters and digits of a text or of HTML, without numbers of sources. */
function lettersOf(html: string): string {
  return html
    .replaceAll(/<sup>.*?<\/sup>/gs, '')
    .replaceAll(/<[^>]+>|&\w+;/g, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
}
