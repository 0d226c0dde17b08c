import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseFeed } from '@rowanmanning/feed-parser';
import { sites } from '../site/sites.ts';
import { has } from '../unit/artefacts/pdf-readers.ts';
import { unpackedIn } from './unpacked.ts';

const { folder } = sites.fixture;
const id = '2024-05-01-released';
const told = {
  ar: { day: '8 أيار/مايو 2024', text: 'كان في المذكرة رقم مختلق، وصُوّب.', readme: 'اقرأني.txt' },
  en: {
    day: '8 May 2024',
    text: 'The note had a figure that was made up; it has been corrected.',
    readme: 'README.txt',
  },
} as const;
const readers = ['qpdf', 'pdftotext'].filter((program) => !has(program));
const options = { skip: readers.length > 0 && `${readers.join(' and ')} are not on this machine` };
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

for (const [locale, { day, text, readme }] of Object.entries(told)) {
  test(`${locale}: a correction stands on the page and in the log, with its day`, () => {
    const address = new RegExp(`href="[^"]*/${locale}/press/${id}/"`);
    const log = read(`${locale}/corrections/index.html`);
    const line = log.split('<li class="log__item"').find((item) => item.includes(text)) ?? '';

    for (const html of [read(`${locale}/press/${id}/index.html`), line]) {
      assert.ok(html.includes(text));
      assert.match(html, new RegExp(`<time datetime="2024-05-08">(?:<[^>]+>)*${day}`));
    }
    assert.match(line, address);
  });

  test(`${locale}: every feed that has the text has the correction, and dates the text by it`, () => {
    for (const name of ['all', 'press', 'countries/first-country', 'objectives/gcm-23']) {
      const path = `${locale}/feeds/${name}`;
      const { items } = parseFeed(read(`${path}.atom`));
      const entry = items.find(({ url }) => url?.endsWith(`/${id}/`));
      const { items: others } = JSON.parse(read(`${path}.json`));
      const other = others.find(({ url }: { url: string }) => url.endsWith(`/${id}/`));

      assert.deepEqual(entry?.updated, new Date('2024-05-08'), path);
      assert.equal(other.date_modified, '2024-05-08T00:00:00Z', path);
      for (const html of [entry?.content, other.content_html]) {
        assert.ok(html?.includes(text) && html.includes(day), path);
      }
    }
  });

  test(
    `${locale}: the kit tells it first of all, and in every file of the text`,
    options,
    async () => {
      const kit = await unpackedIn(join(folder, 'media/press', id));
      const own = kit.filter(({ path }) => /(?:\.(?:html|pdf|txt)|document\.xml)$/.test(path));
      const inLanguage = own.filter(({ path }) =>
        path.includes(locale === 'ar' ? '/العربية/' : '/English/'),
      );

      assert.equal(inLanguage.length, 5);
      for (const { path, text: whole } of inLanguage) {
        const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
        const said = letters(whole.replaceAll(/<[^>]+>/g, ''));
        for (const words of [text, day]) assert.ok(said.includes(letters(words)), path);
        if (!path.endsWith(readme)) continue;
        assert.ok(whole.indexOf(text) < whole.indexOf('.docx'), path);
      }
    },
  );

  test(`${locale}: the open data have it under the day`, () => {
    const { items } = JSON.parse(read('api/v1/press.json'));
    const [record] = items.filter((item: { id: string }) => item.id === id);

    assert.equal(record.updated, '2024-05-08');
    assert.equal(record.corrections[0].on, '2024-05-08');
    assert.equal(record.corrections[0].text[locale], text);
    assert.ok(record.texts[locale].html.includes(text));
  });
}
