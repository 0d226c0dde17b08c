import { encoded, encodings } from '../encodings.ts';
import type { Random } from './random.ts';

type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What happens to files of any kind on their way: to their bytes. */
export const byteMutations: Readonly<Record<string, Change>> = {
  'a flipped bit': (bytes, { below }) => changed(bytes, below(bytes.length), 1 << below(8)),
  'many flipped bits': (bytes, { below }) =>
    Array.from({ length: 20 }).reduce<Uint8Array>(
      (sum) => changed(sum, below(bytes.length), 1 << below(8)),
      bytes,
    ),
  'cut short': (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  'its beginning lost': (bytes, { below }) => bytes.subarray(1 + below(bytes.length)),
  'nothing in it': () => new Uint8Array(),
  'nothing but noise': (bytes, { below }) => bytes.map(() => below(256)),
  'noise within it': (bytes, { below }) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.map(() => below(256)), bytes.subarray(at)]);
  },
  'nothing but zeros': (bytes) => new Uint8Array(bytes.length),
  'a mark before it': (bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]),
  'two marks before it': (bytes) => Buffer.concat([Buffer.from('\ufeff\ufeff'), bytes]),
  'another encoding': (bytes, { pick }) => {
    const text = new TextDecoder().decode(bytes);
    const encoding = pick(encodings);
    const known = encoding.startsWith('utf') ? text : text.replace(/[^\0-\x7f؀-ي]/g, '');
    try {
      return encoded(known, encoding);
    } catch {
      return encoded(text, 'utf-16le');
    }
  },
  'UTF-16 without a mark': (bytes) => Buffer.from(new TextDecoder().decode(bytes), 'utf16le'),
};

/** 50 megabytes in one line: seldom, since the bytes alone take their time. */
export const hugeMutations: Readonly<Record<string, Change>> = {
  '50 MB in one line': (bytes, { pick }) =>
    Buffer.concat([bytes, Buffer.alloc(50_000_000, pick(['x', ' ', 'ع', '"', '[', '<', '\0']))]),
};

function changed(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  return bytes.map((byte, place) => (place === at ? byte ^ mask : byte));
}
