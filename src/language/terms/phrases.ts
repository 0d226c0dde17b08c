import type { InEvery, Locale } from '../../i18n/locales.ts';
import { ellipsis, type Grammar, type Slot, type Word } from './grammar.ts';

/** A term to prefer, as the glossary has it: what it replaces, and phrases in which that is right. */
export interface TermEntry {
  id: string;
  term: InEvery<string>;
  avoid: InEvery<readonly string[]>;
  variants?: InEvery<readonly string[]> | undefined;
  allow?: InEvery<readonly string[]> | undefined;
}

/** A listed phrase: the id of the entry that avoids it, none where it is right. */
interface Phrase {
  slots: readonly Slot[];
  listed: string;
  id: string | undefined;
}

/** Listed phrases by the keys of their first word. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** A stretch of a text that is a listed phrase. */
export interface Found {
  start: number;
  end: number;
  listed: string;
  id: string | undefined;
}

/** Everything that entries list in one language. */
export function phrasesOf(
  entries: readonly TermEntry[],
  locale: Locale,
  grammar: Grammar,
): Phrases {
  const phrases = new Map<string, Phrase[]>();
  const list = (listed: string, id?: string) => {
    for (const words of new Set([listed, listed.replace(` ${ellipsis} `, ' ')])) {
      const slots = grammar.slotsOf(words);
      for (const key of slots[0]?.keys ?? []) {
        phrases.set(key, [...(phrases.get(key) ?? []), { slots, listed, id }]);
      }
    }
  };
  for (const { id, term, avoid, variants, allow } of entries) {
    for (const listed of [...avoid[locale], ...(variants?.[locale] ?? [])]) list(listed, id);
    const right = [...term[locale].split(/\s*[;؛]\s*/), ...(allow?.[locale] ?? [])];
    for (const listed of right) list(listed);
  }
  return phrases;
}

/** Every stretch of a text that is one of the phrases, overlapping ones included. */
export function found(text: string, grammar: Grammar, phrases: Phrases): Found[] {
  const words = grammar.wordsIn(text);
  return words.flatMap((first, at) =>
    grammar.keysOf(first.form).flatMap((key) =>
      (phrases.get(key) ?? []).flatMap(({ slots, listed, id }) => {
        const stretch = words.slice(at, at + slots.length);
        if (!isPhrase(stretch, slots) || !isUnbroken(stretch, text, grammar.gap)) return [];
        return [{ start: first.start, end: stretch.at(-1)?.end ?? first.end, listed, id }];
      }),
    ),
  );
}

function isPhrase(words: readonly Word[], slots: readonly Slot[]): boolean {
  if (words.length < slots.length) return false;
  return slots.every((slot, at) => slot.accepts(words[at]?.form ?? ''));
}

function isUnbroken(words: readonly Word[], text: string, gap: RegExp): boolean {
  return words.every((word, at) => {
    const before = words[at - 1];
    return !before || gap.test(text.slice(before.end, word.start));
  });
}
