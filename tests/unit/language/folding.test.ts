import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fold } from '../../../src/language/folding.ts';

const content = join(import.meta.dirname, '../../../content');

const variants: Record<string, [plain: string, ...spellings: string[]]> = {
  tashkeel: ['الهجرة', 'الهِجْرَة', 'الهِجرَةُ', 'اَلْهِجْرَةُ'],
  'a doubled letter': ['عمان', 'عُمان', 'عَمَّان', 'عمّان'],
  'hamza on and under alef': ['الامم', 'الأمم', 'الإمم', 'الٱمم'],
  madda: ['القران', 'القرآن'],
  'hamza on waw': ['مسوول', 'مسؤول'],
  'hamza on ya': ['هييه', 'هيئة'],
  'ta marbuta': ['شبكه', 'شبكة'],
  'alef maqsura': ['مستوي', 'مستوى'],
  tatweel: ['شبكة', 'شبـكة', 'شـــبـــكة'],
  'a small alef above': ['هذا', 'هٰذا'],
  'Arabic digits': ['2024', '٢٠٢٤'],
  'Persian digits': ['0123456789', '۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'],
  'letters of a Persian keyboard': ['كبير', 'کبیر', 'ڪبير'],
  'heh of an Urdu keyboard': ['هجره', 'ہجره', 'ھجره', 'هجرة'],
  'shapes from an old PDF': ['السلام', 'ﺍﻟﺴﻼﻡ'],
  'a ligature of a whole word': ['الله', 'ﷲ'],
  'direction marks and zero-width signs': [
    'شبكة',
    '\u200fشبكة\u200e',
    'شب\u200bكة',
    '\u2067شبكة\u2069',
  ],
  'a mark at the start of a file': ['شبكة', '\ufeffشبكة'],
  'capital letters': ['migration', 'Migration', 'MIGRATION'],
  accents: ['cafe', 'café', 'CAFÉ', 'cafe\u0301'],
  'wide letters': ['iom', 'ＩＯＭ'],
};

for (const [what, [plain, ...spellings]] of Object.entries(variants)) {
  test(`${what}: every spelling folds to the same`, () => {
    for (const spelling of spellings) {
      assert.notEqual(spelling, plain);
      assert.equal(fold(spelling), fold(plain), spelling);
    }
  });
}

test('words that only look alike stay apart', () => {
  const words = [
    'علم',
    'عالم',
    'عليم',
    'كتب',
    'كتاب',
    'جزء',
    'جز',
    'migrant',
    'migrants',
    '12',
    '21',
  ];

  assert.equal(new Set(words.map(fold)).size, words.length);
});

test('spaces, signs and line breaks stay as they are', () => {
  const text = '«شبكه»، 1/2 (a-b)\n#tag؟';

  assert.equal(fold(text), text);
});

test('folding twice changes nothing, for every character there is', () => {
  const changed = Array.from({ length: 0x110000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => fold(String.fromCodePoint(code)))
    .filter((folded) => fold(folded) !== folded);

  assert.deepEqual(changed, []);
});

test('folding twice changes nothing, for every text of the content', () => {
  const files = globSync('**/*.{mdx,yaml,md}', { cwd: content });
  assert.ok(files.length > 20);

  for (const file of files) {
    const folded = fold(readFileSync(join(content, file), 'utf8'));
    assert.equal(fold(folded), folded, file);
    assert.doesNotMatch(folded, /[\p{M}\u0640أإآٱةى٠-٩۰-۹]/u, file);
  }
});
