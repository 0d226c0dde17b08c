/** What editors' programs save texts in when it is not UTF-8. */
export const encodings = ['utf-16le', 'utf-16be', 'windows-1252', 'windows-1256'] as const;

export type Encoding = (typeof encodings)[number];

/**
 * A text as a program saves it that does not know UTF-8.
 * @throws when the encoding lacks one of its characters.
 */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const page = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
  return Uint8Array.from(text, (character) => {
    const byte = page.indexOf(character);
    if (byte < 0) throw new Error(`${encoding} has no ${character}.`);
    return byte;
  });
}
