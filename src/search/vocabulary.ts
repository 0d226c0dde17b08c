/**
 * Words for finding what was meant by one that occurs nowhere, in order, each as how many letters it
 * begins with of the one before it (0–9), and the rest: `0abc`, `2d` is “abc”, “abd”.
 */
export function packed(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let same = 0;
      while (same < 9 && same < before.length && before[same] === word[same]) same += 1;
      before = word;
      return `${same}${word.slice(same)}`;
    })
    .join('\n');
}

/** The words that were packed. */
export function unpacked(text: string): string[] {
  let before = '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      before = before.slice(0, Number(line[0])) + line.slice(1);
      return before;
    });
}
