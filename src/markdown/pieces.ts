import type { Direction } from '../i18n/locales.ts';

const shortest = 100;
const letters = {
  rtl: /(?=\p{L})\p{Script=Arabic}/u,
  ltr: /(?=\p{L})\p{Script=Latin}/u,
} as const;

/**
 * A line in pieces that the bidirectional algorithm lays out as it does the whole: it is parted
 * only between two letters of the line's own direction, and never where a bracket is open.
 */
export function piecesOf(line: string, dir: Direction): string[] {
  const pieces: string[] = [];
  const open = new Map<string, number>();
  let start = 0;
  for (let at = 1; at < line.length; at += 1) {
    const [before, after] = [line.charAt(at - 1), line.charAt(at)];
    count(before, open);
    if (at - start < shortest || open.size > 0) continue;
    if (!letters[dir].test(before) || !letters[dir].test(after)) continue;
    pieces.push(line.slice(start, at));
    start = at;
  }
  return [...pieces, line.slice(start)];
}

const closedBy = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Counts the brackets of each form that are open. One of a rare form counts as open for good. */
function count(character: string, open: Map<string, number>): void {
  if (/\p{Ps}/u.test(character)) open.set(character, (open.get(character) ?? 0) + 1);
  const opening = closedBy.get(character);
  if (opening === undefined) return;
  const left = (open.get(opening) ?? 0) - 1;
  if (left > 0) open.set(opening, left);
  else open.delete(opening);
}
