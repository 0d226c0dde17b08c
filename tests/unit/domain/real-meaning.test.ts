import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { meaningOf } from '../../../src/domain/meaning.ts';
import { type Locale, localeList } from '../../../src/i18n/locales.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { partsOf } from '../../../src/reading/files.ts';
import { readTree } from '../../../src/reading/tree.ts';

test('over all real texts, form never counts and a changed word, number, link or source always does', async () => {
  const random = seeded(7);
  const changes = { mark: 0, tatweel: 0, control: 0, quote: 0, wrap: 0, strong: 0 };
  const alterations = { word: 0, number: 0, link: 0, source: 0 };

  for (const { body, locale } of await realTexts()) {
    const before = saidIn(body, locale);
    for (const [kind, [pattern, replacement]] of Object.entries(harmless)) {
      const other = oneReplaced(body, pattern, replacement, random);
      if (other === undefined) continue;
      assert.equal(saidIn(other, locale), before, `${kind}: ${other}`);
      changes[kind as keyof typeof changes] += 1;
    }
    for (const [kind, [pattern, replacement]] of Object.entries(telling)) {
      const other = oneReplaced(body, pattern, replacement, random);
      if (other === undefined) continue;
      assert.notEqual(saidIn(other, locale), before, `${kind}: ${other}`);
      alterations[kind as keyof typeof alterations] += 1;
    }
  }

  for (const [kind, count] of Object.entries({ ...changes, ...alterations }))
    assert.ok(count > 2, `${kind} was tried ${count} times`);
});

type Rules = Record<string, readonly [RegExp, (found: string) => string]>;

const harmless: Rules = {
  mark: [/[ب-غف-ي]/g, (letter) => `${letter}\u064e\u0651`],
  tatweel: [/(?<=[بتسعفقكلمنهي])(?=[بتسعفقكلمنهي])/g, () => '\u0640'],
  control: [/[ب-غف-ي]/g, (letter) => `${letter}\u200f`],
  quote: [/[«»“”’]/g, () => '"'],
  wrap: [/(?<=^\p{L}.*\p{L}) (?=\p{L}+ \p{L})/gmu, () => '\n'],
  strong: [/(?<=^\p{L}.*\p{L} )\p{L}+(?= \p{L})/gmu, (word) => `**${word}**`],
};

const telling: Rules = {
  word: [/(?<=^\p{L}.*\p{L} )\p{L}+(?= \p{L})/gmu, (word) => `${word}${word.at(-1)}`],
  number: [/(?<=\p{L} \d*)\d(?=\d*[ .])/gu, (digit) => String((Number(digit) + 1) % 10)],
  link: [/\/\)/g, () => '-else/)'],
  source: [/(?<=source=")[a-z]/g, (letter) => `not-${letter}`],
};

/** A text with one of the places that a pattern finds replaced; nothing where it finds none. */
function oneReplaced(
  text: string,
  pattern: RegExp,
  replacement: (found: string) => string,
  random: () => number,
): string | undefined {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(random() * found.length)];
  if (!one) return undefined;
  const after = one.index + one[0].length;
  return text.slice(0, one.index) + replacement(one[0]) + text.slice(after);
}

async function realTexts(): Promise<{ body: string; locale: Locale }[]> {
  const { items } = await readTree(join(import.meta.dirname, '../../../content'));
  return [...items].flatMap(([path, item]) => {
    const locale = localeList.find((each) => path.endsWith(`.${each}.mdx`));
    if (!locale || item.kind !== 'file') return [];
    const parts = partsOf(path, new TextDecoder().decode(item.bytes));
    return 'body' in parts ? [{ body: parts.body.trim(), locale }] : [];
  });
}

function saidIn(body: string, locale: Locale): string {
  const sections = meaningOf({ body: readBody('a.mdx', body, locale).prose });
  return JSON.stringify(sections.map(({ meaning }) => meaning));
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
