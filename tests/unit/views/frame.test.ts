import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameOf } from '../../../src/views/frame.ts';
import { pageView } from '../../../src/views/page.ts';
import { aNote } from '../artefacts/a-content.ts';
import { aNetwork, aRegion } from './a-region.ts';

const content = aRegion({
  address: 'https://khayt.test/base/',
  networks: [aNetwork()],
  press: [aNote()],
});
const network = { path: ['networks', 'x'], title: 'A network' } as const;

test('the same page in the other language is one step away', () => {
  const { languages } = frameOf(content, 'ar', network);

  assert.deepEqual(languages, [
    { locale: 'en', label: 'English', dir: 'ltr', href: '/base/en/networks/x/' },
  ]);
});

test('the section of a page is marked in the navigation, and no other', () => {
  const { navigation, search } = frameOf(content, 'en', network);

  assert.deepEqual(
    [...navigation, search].map(({ href, isCurrent }) => [href, isCurrent]),
    [
      ['/base/en/networks/', true],
      ['/base/en/press/', false],
      ['/base/en/search/', false],
    ],
  );
});

test('the header and the footer lead only to what has something to show', () => {
  const { navigation, groups } = frameOf(content, 'en', network);

  assert.deepEqual(
    navigation.map(({ href }) => href),
    ['/base/en/networks/', '/base/en/press/'],
  );
  assert.deepEqual(
    groups.flatMap(({ links }) => links.map(({ href }) => href.replace('/base/en/', ''))),
    ['networks/', 'countries/', 'press/', 'figures/', 'sources/', 'feeds/', 'search/'],
  );
});

test('the way to an entry leads over its section, and ends with the entry itself', () => {
  const { breadcrumb } = frameOf(content, 'en', network);

  const name = content.site.tellings.en.name;
  assert.deepEqual(breadcrumb, [
    { title: name, href: '/base/en/' },
    { title: name, href: '/base/en/networks/' },
    { title: 'A network' },
  ]);
});

test('a section stands right below the home, which has no way to itself', () => {
  const section = frameOf(content, 'en', { ...network, path: ['networks'] });
  const nowhere = frameOf(content, 'en', { path: ['404'], title: 'Nothing here' });

  assert.deepEqual(section.breadcrumb.length, 2);
  assert.deepEqual(nowhere.breadcrumb.at(-1), { title: 'Nothing here' });
  assert.deepEqual(frameOf(content, 'en', { path: [], title: 'Home' }).breadcrumb, []);
});

test('the demonstration edition says so on every page, the official one does not', () => {
  assert.equal(frameOf(content, 'en', network).notice, 'Name of the site !');
  assert.equal(frameOf(aRegion({ edition: 'official' }), 'en', network).notice, undefined);
});

test('what machines read of a page has the way that people see', () => {
  const { head, frame } = pageView(content, 'en', { ...network, description: 'What it says.' });

  const written = JSON.stringify(head.jsonLd);
  assert.match(written, /"BreadcrumbList"/);
  assert.equal(written.match(/"ListItem"/g)?.length, frame.breadcrumb.length);
});
