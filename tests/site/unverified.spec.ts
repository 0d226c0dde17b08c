import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { everyEntry } from '../../src/domain/content.ts';
import { mentionsOf } from '../../src/domain/mentions.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { claimsIn } from '../claims.ts';
import { realContent } from '../unit/reading/real-content.ts';
import { type Mark, marksOf } from './marks.ts';
import { sites } from './sites.ts';

for (const reader of localeList) {
  test(`whatever is not verified is marked in words on its pages in ${reader}`, async ({
    page,
  }) => {
    const content = await realContent();
    const claims = claimsIn(content)
      .filter(({ certainty }) => certainty === 'unverified')
      // No page says how sure the name of an agency is.
      .filter(({ of }) => of !== 'agencies');
    const marks = claims.flatMap((claim) => marksOf(claim, content, reader));
    const missing: Mark[] = [];

    for (const [path, own] of Map.groupBy(marks, (mark) => mark.path)) {
      const texts = await textsOf(path, own, page);
      missing.push(
        ...own.filter(({ words, after }, at) => !follows(words, after, texts[at] ?? '')),
      );
    }

    expect(missing).toEqual([]);
    expect(marks.length).toBeGreaterThan(100);
  });
}

test('the name of an agency that no source has in Arabic is shown on no page', async () => {
  const content = await realContent();
  const unsure = claimsIn(content).filter(
    ({ of, certainty }) => of === 'agencies' && certainty === 'unverified',
  );

  const named = everyEntry(content).flatMap((entry) => [...mentionsOf(entry)]);

  for (const { id } of unsure) expect(named).not.toContain(`agencies/${id}`);
});

/** The text of a page at each of some marks: of their place where they have one, or of all that is its own. */
async function textsOf(path: string, marks: readonly Mark[], tab: Page): Promise<string[]> {
  const html = await readFile(join(sites.real.folder, path, 'index.html'), 'utf8');
  const places = marks.map(({ id }) => (id ? `#${id}` : 'main'));
  return tab.evaluate(
    ({ html, places }) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      return places.map((place) => document.querySelector(place)?.textContent ?? '');
    },
    { html, places },
  );
}

/** Whether words stand in a text soon after others: nothing but a name or a citation between them. */
function follows(words: string, after: string, text: string): boolean {
  const parts = plain(text).split(plain(after)).slice(1);
  return parts.some((part) => part.slice(0, 24 + words.length).includes(plain(words)));
}

/** Without what only looks need: isolates, and the form of white space. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}
