import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ar from '../../../src/i18n/ar.ts';
import en from '../../../src/i18n/en.ts';
import { type InEvery, type Locale, localeList, locales } from '../../../src/i18n/locales.ts';

type Strings = Readonly<Record<string, string>>;

const dictionaries: InEvery<Strings> = { ar, en };
const sections: InEvery<Record<string, Strings>> = {
  ar: await sectionsOf('ar'),
  en: await sectionsOf('en'),
};
const ownScript = { ar: /\p{Script=Arabic}/u, en: /\p{Script=Latin}/u } satisfies InEvery<RegExp>;

// Words that a language may leave out where the form of its noun says the number.
const saysItsNumber = ['zero', 'one', 'two'];

const stems = Object.keys(en)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(/_other$/, ''));
const plainKeys = Object.keys(en).filter(
  (key) => !stems.some((stem) => key.startsWith(`${stem}_`)),
);

for (const locale of localeList) {
  const strings = dictionaries[locale];

  test(`the plural forms of ${locale} are those of its grammar`, () => {
    const { pluralCategories } = new Intl.PluralRules(locales[locale].tag).resolvedOptions();

    assert.deepEqual(locales[locale].plurals.toSorted(), pluralCategories.toSorted());
  });

  test(`${locale} has every plain string, every form of every counted one, and nothing else`, () => {
    const counted = stems.flatMap((stem) =>
      locales[locale].plurals.map((category) => `${stem}_${category}`),
    );

    assert.deepEqual(Object.keys(strings).sort(), [...plainKeys, ...counted].sort());
  });

  test(`every plain string of ${locale} is filled with the values that English is filled with`, () => {
    for (const key of plainKeys) {
      assert.deepEqual(valuesIn(strings[key]), valuesIn(dictionaries.en[key]), key);
    }
  });

  test(`every counted string of ${locale} says its number, in a figure or in the noun`, () => {
    for (const stem of stems) {
      const expected = valuesIn(dictionaries.en[`${stem}_other`]);
      for (const category of locales[locale].plurals) {
        const values = valuesIn(strings[`${stem}_${category}`]);
        const isShort = saysItsNumber.includes(category) && !values.includes('count');
        const wanted = isShort ? expected.filter((value) => value !== 'count') : expected;
        assert.deepEqual(values, wanted, `${stem}_${category}`);
      }
    }
  });

  test(`every string of ${locale} is in its own letters, and clean`, () => {
    const foreign = localeList.filter((other) => other !== locale);
    for (const [key, text] of Object.entries(strings)) {
      const own = text.replace(/\{\{\w+\}\}/g, '');
      assert.equal(text, text.trim(), key);
      assert.notEqual(text, '', key);
      assert.doesNotMatch(text, /\s\s|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/, key);
      for (const other of foreign) assert.doesNotMatch(own, ownScript[other], key);
    }
  });

  test(`no section of ${locale} hides a string of another one`, () => {
    const keys = Object.values(sections[locale]).flatMap((section) => Object.keys(section));

    assert.equal(new Set(keys).size, keys.length);
    assert.equal(keys.length, Object.keys(strings).length);
  });
}

test('each section has the same strings in every language', () => {
  for (const name of Object.keys(sections.en)) {
    const said = (locale: Locale) =>
      new Set(Object.keys(sections[locale][name] ?? {}).map(withoutForm));
    for (const locale of localeList) assert.deepEqual(said(locale), said('en'), name);
  }
});

test('what a button copies goes on after its verb, in small letters', () => {
  for (const key of ['citation', 'bibtex', 'caption', 'text', 'point'] as const) {
    assert.match(en[`copy.${key}`], /^[a-z]/, key);
  }
});

function withoutForm(key: string): string {
  return stems.find((stem) => key.startsWith(`${stem}_`)) ?? key;
}

function valuesIn(text: string | undefined): string[] {
  return Array.from(String(text).matchAll(/\{\{(\w+)\}\}/g), ([, value]) => value ?? '').sort();
}

/** The dictionary of each section of a language, by its name. */
async function sectionsOf(locale: Locale): Promise<Record<string, Strings>> {
  const folder = join(import.meta.dirname, '../../../src/i18n', locale);
  const names = globSync('*.ts', { cwd: folder }).sort();
  const modules = await Promise.all(names.map((name) => import(join(folder, name))));
  return Object.fromEntries(names.map((name, index) => [name, modules[index].default]));
}
