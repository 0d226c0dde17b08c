import { inflateSync } from 'node:zlib';

/** The kinds of chunks of a PNG file that hold text. */
export const pngTexts = ['tEXt', 'zTXt', 'iTXt'];

/** The text of such a chunk, unpacked where it is packed; nothing where it cannot be unpacked. */
export function pngText(kind: string, body: Uint8Array): Uint8Array {
  const name = body.indexOf(0);
  if (name < 0) return new Uint8Array();
  if (kind === 'tEXt') return body.subarray(name + 1);
  if (kind === 'zTXt') return unpacked(body.subarray(name + 2));
  // After the name: whether it is packed, how, then a language and a translated name.
  const language = body.indexOf(0, name + 3);
  const text = body.subarray(body.indexOf(0, language + 1) + 1);
  return body[name + 1] === 1 ? unpacked(text) : text;
}

/**
 * What older programs wrote as the digits of its bytes: a name, a length, then the digits; nothing
 * where a text is no such profile.
 */
export function profileIn(text: Uint8Array): Uint8Array {
  const digits = /^\s*(?:exif|APP1)\s+\d+\s+([\da-f\s]+)$/i.exec(
    new TextDecoder().decode(text),
  )?.[1];
  return Buffer.from(digits?.replace(/\s/g, '') ?? '', 'hex');
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    // A text about a picture takes some kilobytes; a packed file can be made to unpack to gigabytes.
    return inflateSync(bytes, { maxOutputLength: 10_000_000 });
  } catch {
    return new Uint8Array();
  }
}
