import { fold } from '../language/folding.ts';

/**
 * Whether a text repeats a myth: more than two thirds of the myth's words, and at least three, in
 * a row, however they are spelt.
 */
export function repeatsMyth(text: string, myth: string): boolean {
  const [said, words] = [wordsOf(text), wordsOf(myth)];
  if (words.length === 0) return false;
  const enough = Math.min(words.length, Math.max(3, Math.floor((words.length * 2) / 3) + 1));
  const runs = Array.from({ length: words.length - enough + 1 }, (_, at) =>
    words.slice(at, at + enough).join(' '),
  );
  return runs.some((run) => ` ${said.join(' ')} `.includes(` ${run} `));
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
