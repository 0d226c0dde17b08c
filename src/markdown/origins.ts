const entity = /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);/;
const escaped = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\n])/;

/**
 * Where each character of a text stands in the source that it was read from, `end` excluded: what
 * reading leaves out (escapes, indentation, the sign of a quotation, a doubled quote) is passed over.
 */
export function originsOf(text: string, source: string, start: number, end: number): number[] {
  const written = source.slice(start, end);
  let at = 0;
  return Array.from({ length: text.length }, (_, index) => {
    const character = text.charAt(index);
    const length = lengthAt(written, at, character);
    if (length === 0) at = Math.max(written.indexOf(character, at), at);
    const origin = start + at;
    at += length || 1;
    return origin;
  });
}

/** How much of the source stands for a character; 0 where the source goes on with something else. */
function lengthAt(written: string, at: number, character: string): number {
  const rest = written.slice(at, at + 40);
  const isFold = /\s/.test(character) && rest.startsWith('\n');
  if (isFold) return /^\s+/.exec(rest)?.[0].length ?? 1;
  const long = entity.exec(rest)?.[0] ?? escaped.exec(rest)?.[0];
  if (long && !rest.startsWith(character)) return long.length;
  if (long && character === '&') return long.length;
  return rest.startsWith(character) ? 1 : 0;
}
