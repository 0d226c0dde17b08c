import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { localeList } from '../../src/i18n/locales.ts';
import { sites } from '../site/sites.ts';
import { readCalendar } from '../unit/artefacts/a-calendar.ts';

for (const { name, folder } of Object.values(sites)) {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');

  for (const locale of localeList) {
    test(`${name}: the ${locale} calendar has every event that has one, the same as its own file says`, () => {
      const files = globSync(`${locale}/events/*/*.ics`, { cwd: folder });
      const whole = readCalendar(read(`${locale}/feeds/events.ics`));
      assert.ok(files.length > 1);

      const single = files.flatMap((path) => readCalendar(read(path)).events);
      const byName = <Own extends { uid: string }>(events: Own[]) =>
        events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
      assert.deepEqual(byName(whole.events), byName(single));
      assert.equal(new Set(whole.events.map(({ uid }) => uid)).size, files.length);
      for (const { days, isDate, url, description } of whole.events) {
        assert.ok(isDate && days[0] < days[1], url);
        assert.match(description, /^(?:Demonstration edition|طبعة تجريبية)|test|اختبار/i, url);
      }
    });

    test(`${name}: every ${locale} page of an event in the calendar leads to its file, and no other page`, () => {
      for (const page of globSync(`${locale}/events/*/index.html`, { cwd: folder })) {
        const file = page.replace(/([^/]+)\/index\.html$/, `$1/$1-${locale}.ics`);
        const isThere = globSync(file, { cwd: folder }).length === 1;
        const html = read(page);
        assert.equal(/<link rel="alternate" type="text\/calendar"/.test(html), isThere, page);
        assert.equal(html.includes(`download="${file.split('/').at(-1)}"`), isThere, page);
      }
    });
  }
}
