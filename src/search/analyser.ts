import type { Concept } from '../domain/findable.ts';
import { type Evidence, stemInText } from '../language/analysis/proclitics.ts';
import { wordsOf } from '../language/analysis/spelling.ts';
import { isStopWord } from '../language/analysis/stop-words.ts';
import { keyOf } from '../language/analysis/word-key.ts';

/** What stands for a word that is not looked for: it takes its place and is in no index. */
const placeholder = '·';

/** Texts as the index has them. */
export interface Analyser {
  /** A written word, with its punctuation, as one word of the shadow. */
  shadowOf(token: string): string;
  /** The keys of a text, each once, without stop words. */
  keysIn(text: string): string[];
  /** The keys of all names of the concepts that a text names, without those that are in it. */
  otherNamesIn(text: string): string[];
}

/** An analyser that does each distinct word once. */
export function analyserOf(evidence: Evidence, concepts: readonly Concept[]): Analyser {
  const keys = new Map<string, string>();
  const keyFor = (word: string) => remembered(keys, word, () => keyOf(stemInText(word, evidence)));
  const shadows = new Map<string, string>();
  const sequence = (text: string) =>
    wordsOf(text)
      .filter((word) => !isStopWord(word))
      .map(keyFor);
  const named = namesByFirst(concepts, sequence);

  return {
    shadowOf: (token) => remembered(shadows, token, () => sequence(token).join('-') || placeholder),
    keysIn: (text) => [...new Set(sequence(text))],
    otherNamesIn: (text) => {
      const own = sequence(text);
      const had = new Set(own);
      const found = own.flatMap((key, at) =>
        (named.get(key) ?? []).filter(({ name }) => name.every((part, i) => own[at + i] === part)),
      );
      const others = found.flatMap(({ names }) => names.flat());
      return [...new Set(others)].filter((key) => !had.has(key));
    },
  };
}

interface Named {
  name: readonly string[];
  names: readonly (readonly string[])[];
}

/** Every name of every concept by its first key. */
function namesByFirst(
  concepts: readonly Concept[],
  sequence: (text: string) => string[],
): ReadonlyMap<string, readonly Named[]> {
  const all = concepts.flatMap((concept): Named[] => {
    const names = concept.map(sequence).filter(({ length }) => length > 0);
    return names.map((name) => ({ name, names }));
  });
  return Map.groupBy(all, ({ name }) => name[0] ?? '');
}

function remembered(known: Map<string, string>, word: string, make: () => string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = make();
  known.set(word, made);
  return made;
}
