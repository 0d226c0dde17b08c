import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLParser } from 'fast-xml-parser';
import { atom } from '../../../src/artefacts/feed/atom.ts';
import { feedOf } from '../../../src/artefacts/feed/feed.ts';
import { jsonFeed } from '../../../src/artefacts/feed/json-feed.ts';
import type { Content } from '../../../src/domain/content.ts';
import { collectionFeeds, feedsOf, wholeFeed } from '../../../src/views/feeds.ts';
import { aNetwork, aRegion, inArabic } from '../views/a-region.ts';
import { aNote } from './a-content.ts';

const address = 'https://khayt.test/base/';

test('a feed is read by a reader of feeds: what it is, where it stands, and each text whole', () => {
  const read = parseFeed(pressFeed(aRegion({ address, press: [aNote()] })));

  assert.equal(read.language, 'en');
  assert.equal(read.self, `${address}en/feeds/press.atom`);
  assert.equal(read.url, `${address}en/press/`);
  assert.deepEqual(
    read.items.map(({ title, url, published, updated }) => [title, url, published, updated]),
    [
      [
        'The title of a note',
        `${address}en/press/2024-01-02-a-note/`,
        new Date('2024-01-02'),
        new Date('2024-03-04'),
      ],
    ],
  );
  const [item] = read.items;
  assert.match(item?.content ?? '', /<p>A network met in 2024\./);
  assert.match(item?.content ?? '', /href="https:\/\/source\.test\/a\/page"/);
  assert.doesNotMatch(item?.content ?? '', /(?:href|src)="(?!https?:)/);
});

test('both formats say the same of every entry', () => {
  const content = aRegion({ address, press: [aNote()], networks: [aNetwork()] });
  const feed = feedOf(wholeFeed(content, 'ar'), content, 'ar', {});

  const inAtom = parseFeed(atom(feed)).items;
  const { items, version, language, _khayt } = JSON.parse(jsonFeed(feed));

  assert.equal(version, 'https://jsonfeed.org/version/1.1');
  assert.deepEqual([language, _khayt.edition], ['ar', 'demonstration']);
  assert.deepEqual(
    inAtom.map(({ id, url, title, content: html }) => [id, url, title, html]),
    items.map((item: Record<string, string>) => [item.id, item.url, item.title, item.content_html]),
  );
});

test('an entry keeps its name when its title, its address and its host change', () => {
  const note = aNote();
  const moved = {
    ...aNote({ title: 'Another title' }, '2024-01-02-moved'),
    facts: { ...note.facts, redirects: ['/press/2024-01-02-a-note/'] },
  };

  const before = names(aRegion({ address, press: [note] }));
  const after = names(aRegion({ address: 'https://elsewhere.test/', press: [moved] }));

  assert.deepEqual(after, before);
  assert.match(before[0] ?? '', /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5/);
});

test('no two entries have one name, nor two languages of one, nor a demonstration and what it shows', () => {
  const press = [aNote(), aNote({}, '2024-01-02-b')];
  const [demonstration, official] = [aRegion({ press }), aRegion({ press, edition: 'official' })];

  const all = [names(demonstration), names(demonstration, 'ar'), names(official)].flat();

  assert.equal(new Set(all).size, 6);
});

test('what is not told in the language of a feed is not in it', () => {
  const networks = [aNetwork({}, { ar: inArabic })];
  const content = aRegion({ networks });

  assert.deepEqual(
    collectionFeeds(content, 'ar').map(({ name }) => name),
    ['networks'],
  );
  assert.deepEqual(collectionFeeds(content, 'en'), []);
  assert.deepEqual(wholeFeed(content, 'en').entries, []);
  assert.ok(feedsOf(content, 'ar').some(({ name }) => name === 'countries/one'));
  assert.ok(!feedsOf(content, 'en').some(({ name }) => name === 'countries/one'));
});

test('a correction leads its text, and brings it to the top', () => {
  const note = aNote({}, '2024-01-02-a');
  const text = { ar: 'صُوِّب الرقم.', en: 'The figure was corrected.' };
  const facts = { ...note.facts, corrections: [{ on: '2024-05-06', text }] };
  const later = aNote({}, '2024-04-01-b');
  const press = [
    { ...later, facts: { ...later.facts, updated: '2024-04-01' } },
    { ...note, facts },
  ];

  const { items, updated } = parseFeed(pressFeed(aRegion({ press })));

  assert.deepEqual(updated, new Date('2024-05-06'));
  assert.deepEqual(items[0]?.updated, new Date('2024-05-06'));
  assert.match(items[0]?.content ?? '', /Corrections<\/h2><ul><li>.*The figure was corrected\./);
});

test('what was withdrawn leaves its name and its day, and none of its words', () => {
  const withdrawn = { id: '2024-01-02-a-note', on: '2024-07-01', redirects: [] };
  const before = names(aRegion({ press: [aNote()] }));

  const xml = pressFeed(aRegion({ withdrawals: [{ collection: 'press', ...withdrawn }] }));

  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(xml);
  assert.deepEqual(parseFeed(xml).items, []);
  assert.equal(feed['at:deleted-entry']['@_ref'], before[0]);
  assert.equal(feed['at:deleted-entry']['@_when'], '2024-07-01T00:00:00Z');
  assert.doesNotMatch(xml, /The title of a note|2024-01-02-a-note/);
});

test('a feed of the demonstration says so, and has no author in the name of the Network', () => {
  const content = aRegion({ press: [aNote()] });
  const { notice, name } = content.site.tellings.en;

  const read = parseFeed(pressFeed(content));

  assert.match(read.title ?? '', /\(demonstration edition\)$/);
  assert.ok(read.description?.startsWith(notice));
  assert.ok(read.items[0]?.content?.includes(notice));
  assert.doesNotMatch(JSON.stringify(read.authors), new RegExp(name));
  const official = parseFeed(pressFeed(aRegion({ press: [aNote()], edition: 'official' })));
  assert.doesNotMatch(JSON.stringify([official.title, official.authors]), /demonstration/);
  assert.deepEqual(
    official.authors.map((author) => author.name),
    [name],
  );
});

test('signs of XML and HTML in a title stay what they are', () => {
  const title = 'A < B & "C" <script>';
  const xml = pressFeed(aRegion({ press: [aNote({ title })] }));

  assert.equal(parseFeed(xml).items[0]?.title, title);
});

function pressFeed(content: Content, locale: 'ar' | 'en' = 'en'): string {
  const view = collectionFeeds(content, locale).find(({ name }) => name === 'press');
  assert.ok(view);
  return atom(feedOf(view, content, locale, {}));
}

function names(content: Content, locale: 'ar' | 'en' = 'en'): (string | null)[] {
  return parseFeed(pressFeed(content, locale)).items.map(({ id }) => id);
}
