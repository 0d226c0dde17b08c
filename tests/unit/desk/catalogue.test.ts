import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../../src/desk/faults/catalogue.ts';
import { visible } from '../../../src/desk/faults/phrasing.ts';
import type { Fault } from '../../../src/domain/fault.ts';
import { type Locale, localeList } from '../../../src/i18n/locales.ts';
import { everyFault, formOf } from './every-fault.ts';

for (const locale of localeList) {
  test(`every fault has a message and a remedy in ${locale}, with every value filled in`, () => {
    for (const { fault, message, remedy } of everyWord(locale)) {
      assert.match(message, /^\S.*[^.\s]$/, message);
      assert.match(remedy, /^\S.*\.$/, remedy);
      assert.doesNotMatch(`${message} ${remedy}`, /undefined|\[object|NaN|\s\s|\{\{|\n/);
      for (const value of shownIn(fault)) assert.ok(`${message} ${remedy}`.includes(value), value);
    }
  });

  test(`no two faults have the same words in ${locale}`, () => {
    const words = everyWord(locale).map(({ fault, message, remedy }) => ({
      form: formOf(fault),
      said: `${message} — ${remedy}`,
    }));

    for (const { form, said } of words) {
      const others = words.filter((other) => other.said === said && other.form !== form);
      assert.deepEqual(others, []);
    }
  });
}

test('a hint is added in the language asked for', () => {
  const hinted = everyFault.find(({ values }) => 'hint' in values && values.hint) as Fault;

  assert.ok(wordsOf(hinted, 'ar').remedy.endsWith(' هذا تلميح.'));
  assert.ok(wordsOf(hinted, 'en').remedy.endsWith(' This is a hint.'));
});

test('Latin letters and signs stand in Arabic words only between quotation marks', () => {
  for (const { message, remedy } of everyWord('ar')) {
    for (const text of [message, remedy]) {
      const own = text.replace(/«[^«»]*»/g, '');
      assert.doesNotMatch(own, /[A-Za-z«»“”"'`<>{}#*@&?;,_]/, text);
      assert.match(text, /^\p{Script=Arabic}/u);
      assert.doesNotMatch(text, /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069]| [،؛؟.:]/);
    }
  }
});

test('English words have no Arabic letters besides what was given, and no straight quotation marks', () => {
  for (const { message, remedy } of everyWord('en')) {
    const own = `${message} ${remedy}`.replace(/“[^“”]*”/g, '');
    assert.doesNotMatch(own, /[\p{Script=Arabic}"'“”]/u, `${message} ${remedy}`);
  }
});

test('a number takes the form of the Arabic noun that it counts', () => {
  const remedies = [1, 2, 6, 20, 100, 110].map((limit) => {
    const expected = { kind: 'at-least', limit, of: 'characters' } as const;
    return wordsOf({ name: 'field-wrong', values: { field: 'title', expected } }, 'ar').remedy;
  });

  assert.deepEqual(remedies, [
    'اكتب حرفاً واحداً على الأقل.',
    'اكتب حرفين على الأقل.',
    'اكتب 6 أحرف على الأقل.',
    'اكتب 20 حرفاً على الأقل.',
    'اكتب 100 حرف على الأقل.',
    'اكتب 110 أحرف على الأقل.',
  ]);
});

test('what cannot be seen is shown by its code, and a long value is cut short', () => {
  const address = `java\nscript:\u202e${'x'.repeat(200)}`;
  const { message } = wordsOf({ name: 'address-forbidden', values: { address } }, 'en');

  assert.match(message, /“java\[U\+000A\]script:\[U\+202E\]x+…”$/);
  assert.ok(message.length < 150);
});

function everyWord(locale: Locale) {
  return everyFault.map((fault) => ({ fault, ...wordsOf(fault, locale) }));
}

/** The values that must be in a fault's words: all but those that only choose between them. */
function shownIn({ name, values }: Fault): string[] {
  if (name === 'character-hidden') return values.code === 'U+FFFD' ? ['\ufffd'] : [values.code];
  const { hint, trouble, kind, expected, ...shown } = { ...blank, ...values };
  return Object.values(shown)
    .flat()
    .map((value) => visible(String(value)));
}

const blank = { hint: undefined, trouble: undefined, kind: undefined, expected: undefined };
