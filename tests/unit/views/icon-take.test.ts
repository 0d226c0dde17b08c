import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Made } from '../../../src/domain/made.ts';
import { objectiveColour } from '../../../src/drawings/colours.ts';
import { pictogram } from '../../../src/drawings/pictogram.ts';
import { iconEmbedCode, iconSvgCode } from '../../../src/views/icon-code.ts';
import { iconCredit } from '../../../src/views/icon-credit.ts';
import { iconSetTake } from '../../../src/views/icon-set-take.ts';
import { iconTake } from '../../../src/views/icon-take.ts';
import { aCompact, anIcon } from './a-compact.ts';

const made: Made = {
  'icons/gcm-01-en-tile.svg': { size: 7000, width: 480, height: 480 },
  'icons/gcm-01-ar-tile.svg': { size: 8000, width: 480, height: 480 },
  'icons/gcm-01-ar-tile-512.png': { size: 9000, width: 512, height: 512 },
  'icons/gcm-01-ar-tile-2048.png': { size: 30000, width: 2048, height: 2048 },
  'icons/gcm-icons-ar.pdf': { size: 200000, pages: 3 },
  'icons/gcm-icons-en.zip': { size: 4200000 },
  'icons/gcm-icons-ar.zip': { size: 4300000 },
  'icons/sprite.svg': { size: 20000 },
};

test('the files of an icon stand by use, in the reader’s language, with format and weight', () => {
  const take = iconTake(anIcon(1), aCompact(), 'ar', made);

  assert.deepEqual(
    take?.uses.map(({ title, files }) => [title, files.map(({ href, words }) => [href, words])]),
    [
      ['لصفحة ويب', [['/icons/gcm-01-ar-tile.svg', 'SVG، العربية، 8 كيلوبايتات']]],
      [
        'للطباعة',
        [
          ['/icons/gcm-01-ar-tile-2048.png', 'PNG، العربية، 30 كيلوبايتاً'],
          ['/icons/gcm-icons-ar.pdf', 'PDF، العربية، 3 صفحات، 200 كيلوبايت'],
        ],
      ],
      ['لشريحة عرض', [['/icons/gcm-01-ar-tile-512.png', 'PNG، العربية، 9 كيلوبايتات']]],
    ],
  );
  assert.deepEqual(take?.elsewhere, [
    { text: 'هذه الملفات باللغة الإنكليزية', href: '/en/icons/gcm-01/#take', lang: 'en' },
  ]);
});

test('an icon that is told in one language is offered in that one to every reader', () => {
  const { ar } = anIcon(1).tellings;
  const icon = { ...anIcon(1), tellings: ar ? { ar } : {} };

  const take = iconTake(icon, aCompact(), 'en', made);

  assert.equal(take?.uses[0]?.files[0]?.words, 'SVG, Arabic, 8 KB');
  assert.match(take?.embed ?? '', /lang="ar" dir="rtl"/);
  assert.deepEqual(take?.elsewhere, []);
});

test('where nothing has been made there is code to copy and no file', () => {
  const take = iconTake(anIcon(1), aCompact(), 'en', {});

  assert.deepEqual([take?.uses, take?.embed, take?.elsewhere], [[], undefined, []]);
  assert.match(take?.svg ?? '', /^<svg /);
});

test('the code of a pictogram has its drawing, colour, name and credit, and no markup of theirs', () => {
  const words = { number: 17, name: 'A & B', credit: '<By "us">', lang: 'ar' } as const;

  const svg = iconSvgCode(words);

  assert.ok(svg.includes(`d="${pictogram(17, 'ar')}"`));
  assert.ok(svg.includes(`stroke="${objectiveColour(17)}"`));
  assert.ok(svg.includes('<title>A &amp; B</title>\n<desc>&lt;By &quot;us&quot;></desc>'));
  assert.ok(iconEmbedCode(words, 'https://khayt.test/t.svg', '/p/').includes('alt="A &amp; B"'));
});

test('the credit is the editors’ and says of a demonstration that it is one', () => {
  const { site } = aCompact();
  const facts = { ...site.facts, edition: 'official' as const };

  assert.match(iconCredit(site, 'en'), /^Name of the site Demonstration edition/);
  assert.equal(iconCredit({ ...site, facts }, 'ar'), 'اسم الموقع');
});

test('the whole set is offered in the reader’s language first, the archive before the sheet', () => {
  const set = iconSetTake(aCompact(), 'ar', { ...made, 'api/v1/icons.json': { size: 5000 } });

  assert.deepEqual(
    set.map(({ words }) => words),
    [
      'ZIP، العربية، 4.3 ميغابايت',
      'PDF، العربية، 3 صفحات، 200 كيلوبايت',
      'ZIP، الإنكليزية، 4.2 ميغابايت',
      'SVG، العربية والإنكليزية، 20 كيلوبايتاً',
      'JSON، العربية والإنكليزية، 5 كيلوبايتات',
    ],
  );
});
