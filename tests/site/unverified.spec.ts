import { expect, test } from 'playwright/test';
import { everyEntry } from '../../src/domain/content.ts';
import { mentionsOf } from '../../src/domain/mentions.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { claimsIn } from '../claims.ts';
import { realContent } from '../unit/reading/real-content.ts';
import { type Mark, marksOf } from './marks.ts';
import { addressOf, sites } from './sites.ts';

test.use({ javaScriptEnabled: false });

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
      await page.goto(addressOf(sites.real, path));
      for (const mark of own) {
        const place = page.locator(mark.id ? `#${mark.id}` : 'main');
        const text = (await place.textContent()) ?? '';
        if (!follows(mark.words, mark.after, text)) missing.push(mark);
      }
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

/** Whether words stand in a text soon after others: nothing but a citation or a name between them. */
function follows(words: string, after: string, text: string): boolean {
  const flat = plain(text);
  const parts = flat.split(plain(after)).slice(1);
  return parts.some((part) => part.slice(0, 120 + words.length).includes(plain(words)));
}

/** Without what only looks need: isolates, and the form of white space. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}
