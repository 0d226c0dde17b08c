import { type Fault, faultAt } from '../domain/fault.ts';

/**
 * The text of a file, or the fault that keeps it from being read. Content is UTF-8. The mark that
 * some editors put at the start of a UTF-8 file (BOM) carries no meaning and is left out.
 */
export function textOf(file: string, bytes: Uint8Array): { text: string; faults: Fault[] } {
  const encoding = otherEncoding(bytes);
  if (!encoding) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return { text, faults: hiddenCharacters(file, text) };
  }
  const valid = validLength(bytes);
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, valid)).split('\n');
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return { text: '', faults: [faultAt(place, 'not-utf8', { encoding })] };
}

/** What a file is most likely written in, where that is not UTF-8. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (hasMark || bytes.subarray(0, 1000).includes(0)) return 'UTF-16';
  if (validLength(bytes) === bytes.length) return undefined;
  const high = bytes.filter((byte) => byte > 0x7f);
  const arabic = high.filter((byte) => byte >= 0xc0 && byte <= 0xf3);
  return arabic.length > high.length / 2 ? 'Windows-1256' : 'Windows-1252';
}

/** How many bytes from the start are UTF-8. */
function validLength(bytes: Uint8Array): number {
  if (isUtf8(bytes, false)) return bytes.length;
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isUtf8(bytes.subarray(0, low), false)) low -= 1;
  return low;
}

function isUtf8(bytes: Uint8Array, isStart: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isStart });
    return true;
  } catch {
    return false;
  }
}

/**
 * Characters that cannot be seen and change what is: controls, direction marks, zero-width and
 * private ones, and the mark of a lost character. The signs that choose how an emoji looks may stay.
 */
function hiddenCharacters(file: string, text: string): Fault[] {
  if (!hidden.test(text)) return [];
  return text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(hiddenAll), ({ 0: character, index: at }) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const place = { file, line: index + 1, column: at + 1 };
      return faultAt(place, 'character-hidden', { code: `U+${code}` });
    }),
  );
}

const hidden =
  /[[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}\ufff9-\ufffb\ufffd]--[\t\n\r\ufe0e\ufe0f]]/v;
const hiddenAll = new RegExp(hidden, 'gv');
