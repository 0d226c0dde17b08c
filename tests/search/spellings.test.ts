import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../src/i18n/locales.ts';
import { searchIn } from '../../src/search/search.ts';
import { sites } from '../site/sites.ts';
import { openIndex, pathOf } from './open-index.ts';

/** A plain spelling, and others of the same words that must find the same first page. */
const probes: Record<string, [locale: Locale, plain: string, ...spellings: string[]]> = {
  tashkeel: ['ar', 'اللجنة التنفيذية', 'اللَّجْنَةُ التَّنْفِيذِيَّةُ', 'اللّجنة التنفيذيّة'],
  hamza: ['ar', 'الإمارات', 'الامارات', 'الأمارات', 'ٱلإمارات'],
  'ta marbuta': ['ar', 'كراهية', 'كراهيه', 'كراهيۃ'],
  'alef maqsura': ['ar', 'المنتدى الثاني', 'المنتدي الثاني', 'المنتدى الثانى'],
  'Arabic digits': ['ar', 'الهدف 17', 'الهدف ١٧', 'الهدف ۱۷', 'الهدف رقم 17', 'الهدف السابع عشر'],
  'an ordinal in another case': [
    'ar',
    'الهدف 21',
    'بالهدف الحادي والعشرين',
    'الهدف الحادي والعشرون',
  ],
  'ten and twenty': ['ar', 'الهدف 13', 'بالهدف الثالث عشر', 'للهدف ١٣'],
  'digits after other words': ['en', 'objective 17', 'Objective ١٧', 'objective seventeen'],
  'the name of a month': ['ar', 'حزيران/يونيه 2018', 'حزيران/يونيو ٢٠١٨', 'حزيران يونيو 2018'],
  tatweel: ['ar', 'الكويت', 'الكـــويت', 'الـكـويـت'],
  'direction marks': [
    'ar',
    'الكويت',
    '\u200fالكويت\u200e',
    'ال\u200bكويت',
    'الكو\u00adيت',
    '\u2067الكويت\u2069',
  ],
  'presentation forms': ['ar', 'السلام', 'ﺍﻟﺴﻼﻡ'],
  'letters of a Persian keyboard': ['ar', 'الكويت', 'الکویت'],
  'an attached و': ['ar', 'الأردن', 'والأردن'],
  'an attached ف': ['ar', 'الأردن', 'فالأردن'],
  'an attached ب': ['ar', 'الأردن', 'بالأردن', 'وبالأردن'],
  'an attached ك': ['ar', 'الأردن', 'كالأردن'],
  'an attached ل': ['ar', 'الأردن', 'للأردن', 'لأردن'],
  'an attached س': ['ar', 'يُعقد المنتدى', 'سيُعقد المنتدى', 'وسيعقد المنتدى'],
  'two particles before a noun without article': ['ar', 'تعزيز', 'بتعزيز', 'وبتعزيز', 'ولتعزيز'],
  'an attached ب before other nouns': ['ar', 'احتياجات', 'باحتياجات', 'لاحتياجات', 'فاحتياجات'],
  'per cent': ['en', '50 per cent', '50%', '50 percent', '٥٠٪'],
  'في المئة': ['ar', '50 في المائة', '50٪', '50%', '٥٠ في المئة'],
  'hamza on its seat': ['ar', 'شؤون', 'شئون', 'شُؤُون'],
  'an attached لل before ل': ['ar', 'لبنان', 'للبنان', 'بلبنان'],
  'a number that is attached': ['ar', 'الهدف 15', 'الهدف15', 'هدف15'],
  'Roman numerals': ['en', 'objective 16', 'objective XVI', 'Objective xvi'],
  'an attached ب without article': ['ar', 'مراكش', 'بمراكش', 'لمراكش', 'ومراكش'],
  'no article': ['ar', 'الأردن', 'أردن'],
  'quotation marks and questions': ['ar', 'الخصوصية', '«الخصوصية»', 'الخصوصية؟', 'الخصوصية،'],
  'British and American': ['en', 'labour force', 'labor force'],
  'capitals and accents': ['en', 'privacy', 'PRIVACY', 'privacý'],
  apostrophes: ['en', "migrants' contributions", 'migrants’ contributions'],
};

for (const [phenomenon, [locale, plain, ...spellings]] of Object.entries(probes)) {
  test(`${phenomenon}: every spelling finds first what “${plain}” finds first`, async () => {
    const search = searchIn(await openIndex(sites.real.folder, locale), locale);
    const firstFor = async (query: string) => {
      const { own, others } = await search(query);
      const hit = await [...own, ...others][0]?.data();
      return hit && pathOf(hit.url);
    };
    const expected = await firstFor(plain);

    assert.ok(expected, `Nothing is found for ${plain}.`);
    for (const spelling of spellings) assert.equal(await firstFor(spelling), expected, spelling);
  });
}

test('a word that hardly a page has is taken for one with a letter more, but no form of a word for another', async () => {
  const search = searchIn(await openIndex(sites.real.folder, 'ar'), 'ar');

  assert.equal((await search('السعوية')).corrected, 'السعودية');
  assert.equal((await search('إشاعات')).corrected, undefined);
});
