/** The endings of picture files, and what the bytes of such a file begin with. */
const kinds: Record<string, (bytes: Uint8Array) => boolean> = {
  jpg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  webp: (bytes) => latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === 'WEBP',
};

/** Whether a file's first bytes are those of the kind of picture that its name says. */
export function isAsNamed(name: string, bytes: Uint8Array): boolean {
  return kinds[name.slice(name.lastIndexOf('.') + 1)]?.(bytes) ?? false;
}

/** Some bytes as the letters of a format's names. */
export function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
