import { withoutParticles } from '../language/analysis/proclitics.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { skeletonKeyOf, stemOf } from '../language/analysis/word-key.ts';
import type { Term } from './terms.ts';

/** A stretch of a text, and whether it is what was searched for. */
export interface Stretch {
  text: string;
  isMatch: boolean;
}

/** How many words of a text are shown. */
const length = 26;

/** How many of them stand before the first word that was searched for. */
const before = 6;

/** A text with the words marked that were searched for, without the punctuation around them. */
export function marked(text: string, terms: readonly Term[]): Stretch[] {
  const tests = testsOf(terms);
  const test = tests.find((isMatch) => text.split(/\s+/).some(isMatch));
  return stretchesOf(text.split(/(\s+)/), test ?? (() => false));
}

/**
 * The part of a text that has the most of what was searched for, marked; words of the same root are
 * marked where none of the words themselves is there. A text without any of them is shown from its
 * beginning.
 */
export function excerptOf(content: string, terms: readonly Term[]): Stretch[] {
  const words = content.split(/\s+/).filter(Boolean);
  const test = testsOf(terms).find((isMatch) => words.some(isMatch)) ?? (() => false);
  const hits = words.flatMap((word, at) => (test(word) ? [at] : []));
  const fullest = hits
    .map((at) => {
      const near = hits.filter((other) => other >= at && other < at + length - before);
      return { at, found: new Set(near.map((other) => wordsOf(words[other] ?? '').join())).size };
    })
    .sort((a, b) => b.found - a.found || a.at - b.at)[0];
  const start = Math.max(0, Math.min((fullest?.at ?? 0) - before, words.length - length));
  const shown = words.slice(start, start + length);
  const [head, tail] = [start > 0 ? '… ' : '', start + length < words.length ? ' …' : ''];
  return [
    ...(head ? [{ text: head, isMatch: false }] : []),
    ...stretchesOf(
      shown.flatMap((word, at) => (at > 0 ? [' ', word] : [word])),
      test,
    ),
    ...(tail ? [{ text: tail, isMatch: false }] : []),
  ];
}

type Test = (token: string) => boolean;

/** Tests for words: those of the query in any form, and those of its roots. */
function testsOf(terms: readonly Term[]): Test[] {
  const stems = new Set(terms.map(({ stem }) => stem));
  const roots = new Set(terms.filter(({ root }) => root.length > 3).map(({ root }) => root));
  const formsOf = (token: string) =>
    wordsOf(token).flatMap((word) => [word, ...withoutParticles(word)].map(stemOf));
  return [
    (token) => formsOf(token).some((stem) => stems.has(stem)),
    (token) => formsOf(token).some((stem) => roots.has(skeletonKeyOf(stem))),
  ];
}

function stretchesOf(tokens: readonly string[], test: Test): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = stretches.at(-1);
    if (!text) return;
    if (last && !last.isMatch && !isMatch) last.text += text;
    else stretches.push({ text, isMatch });
  };
  for (const token of tokens) {
    const [, head = '', word = token, tail = ''] =
      /^([^\p{L}\p{N}]*)(.*?[\p{L}\p{N}\p{M}])([^\p{L}\p{N}\p{M}]*)$/su.exec(token) ?? [];
    if (!/\S/.test(token) || !test(token)) add(token, false);
    else {
      add(head, false);
      for (const part of partsOf(word, test)) add(part.text, part.isMatch);
      add(tail, false);
    }
  }
  return stretches;
}

/** What is written without a space, as in «و«المهاجر», by its parts where not all of them were searched for. */
function partsOf(word: string, test: Test): Stretch[] {
  const parts = word.split(/([^\p{L}\p{N}\p{M}]+)/u);
  const found = parts.map((part, at) => at % 2 === 0 && test(part));
  const isWhole = !found.some(Boolean) || found.every((isFound, at) => isFound || at % 2 === 1);
  return isWhole
    ? [{ text: word, isMatch: true }]
    : parts.map((text, at) => ({ text, isMatch: found[at] ?? false }));
}
