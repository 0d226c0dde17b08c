import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { typeface } from '../../src/artefacts/icons/typeface.ts';
import { readIconKit } from '../../src/build/icon-kit.ts';
import { localeList } from '../../src/i18n/locales.ts';
import { outlined, shapedByBrowser, shared } from './lettering.ts';

const kit = await readIconKit();
const face = typeface(kit.face);
const objectives: { title: Record<string, string>; label: Record<string, string> }[] = parse(
  readFileSync('content/reference/objectives.yaml', 'utf8'),
);
const titlesIn = (locale: string) => objectives.map(({ title }) => title[locale] ?? '');

/** Less than this of shared ink, and a line is not shaped or not laid out as it should be. */
const enough = 0.9;

for (const locale of localeList) {
  const lines = [
    ...titlesIn(locale),
    ...objectives.map(({ label }) => label[locale] ?? ''),
    // Both directions in one line, digits and marks included.
    'Migration (IOM) في عام 2024: «الأمم المتحدة»',
  ];

  test(`every title and label in ${locale} is shaped as a browser shapes it`, async ({ page }) => {
    for (const line of lines) {
      const ours = await outlined(page, [line], locale, face);
      const theirs = await shapedByBrowser(page, [line], locale, kit.face);

      expect(shared(ours, theirs), line).toBeGreaterThan(enough);
    }
  });
}

test('letters that are not joined, and a line in the wrong order, would be noticed', async ({
  page,
}) => {
  const broken = {
    parted: (line: string) => [...line].join('\u200c'),
    reversed: (line: string) => line.split(' ').toReversed().join(' '),
    mirrored: (line: string) => `\u202d${line}\u202c`,
  };
  for (const line of titlesIn('ar')) {
    const theirs = await shapedByBrowser(page, [line], 'ar', kit.face);
    for (const [kind, breaking] of Object.entries(broken)) {
      const ours = await outlined(page, [breaking(line)], 'ar', face);

      expect(shared(ours, theirs), `${line}, ${kind}`).toBeLessThan(enough / 2);
    }
  }
});
