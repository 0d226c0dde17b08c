/**
 * What codes are written with: no vowel, so that no word comes about, and no L, O, I, U or Y. Their
 * number is prime, which is what lets the last sign tell that another one is wrong.
 */
const signs = '0123456789BCDFGHJKMNPQRSTVWXZ';

/** How many signs tell texts apart; one more follows from them. */
const told = 9;

/** How many signs stand together. */
const group = 5;

/** What was typed where a code was asked for. `mistyped`: no code of any text reads so. */
export type ReadCode = { kind: 'empty' | 'mistyped' } | { kind: 'code'; code: string };

/**
 * The short code of a text, to be printed and typed: `7K2MD-4RXT9`.
 * @param fingerprint hexadecimal digits that follow from the text, at least sixteen.
 */
export function shortCode(fingerprint: string): string {
  let rest = BigInt(`0x${fingerprint.slice(0, 16)}`);
  const values = Array.from({ length: told }, () => {
    const value = Number(rest % BigInt(signs.length));
    rest /= BigInt(signs.length);
    return value;
  });
  const last = (signs.length - ((sumOf(values) * 2) % signs.length)) % signs.length;
  return grouped([...values, last].map((value) => signs[value]).join(''));
}

/**
 * A code as somebody typed it: in small letters, with digits of Arabic or Persian, with whatever
 * spaces and strokes; the letters O, I and L are read as the digits that they look like.
 */
export function readCode(typed: string): ReadCode {
  const plain = plainOf(typed);
  if (plain === '') return { kind: 'empty' };
  const values = Array.from(plain, (sign) => signs.indexOf(sign));
  const isWhole = values.length === told + 1 && !values.includes(-1);
  return isWhole && sumOf(values) === 0
    ? { kind: 'code', code: grouped(plain) }
    : { kind: 'mistyped' };
}

/**
 * The sum of values, each counted twice as often as the one after it. Two has its full order modulo
 * 29: no two places count the same, so a wrong sign and two signs that changed places both show.
 */
function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => (sum * 2 + value) % signs.length, 0);
}

function plainOf(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replaceAll(/[\s\p{Pd}\p{Pc}\p{Cf}ـ−.:·]/gu, '')
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

function grouped(plain: string): string {
  return `${plain.slice(0, group)}-${plain.slice(group)}`;
}
