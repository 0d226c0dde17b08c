import { fold } from '../language/folding.ts';

/**
 * Tells whether a text repeats one of some myths: more than two thirds of its words, and at least
 * three, in a row, however they are spelt.
 */
export function repeatsAny(myths: readonly string[]): (text: string) => boolean {
  const runs = Map.groupBy(myths.flatMap(runsOf), ([first = '']) => first);
  if (runs.size === 0) return () => false;
  return (text) => {
    const words = wordsOf(text);
    return words.some((word, at) =>
      runs.get(word)?.some((run) => run.every((own, index) => words[at + index] === own)),
    );
  };
}

/** The stretches of a myth that are enough of it. */
function runsOf(myth: string): string[][] {
  const words = wordsOf(myth);
  if (words.length === 0) return [];
  const enough = Math.min(words.length, Math.max(3, Math.floor((words.length * 2) / 3) + 1));
  return Array.from({ length: words.length - enough + 1 }, (_, at) => words.slice(at, at + enough));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
