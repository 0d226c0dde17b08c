import { type ZippableFile, zipSync } from 'fflate';

/** What an archive holds, by path. */
export type Packed = Readonly<Record<string, Uint8Array>>;

/**
 * An archive with the same bytes whenever and wherever it is made. Names that are not ASCII are
 * marked as UTF-8, which every system reads; with Unix rights `unzip` does, too.
 */
export function zipOf(files: Packed): Uint8Array {
  const entries = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]): [string, ZippableFile] => [name, [bytes, { level: levelOf(name) }]]);
  return zipSync(Object.fromEntries(entries), {
    os: 3,
    attrs: 0o100644 << 16,
    // The archive has no time zone: this is its first day wherever it is made.
    mtime: new Date(1980, 0, 1),
  });
}

/** Pictures and documents have been packed already. */
function levelOf(name: string): 0 | 9 {
  return /\.(?:docx|jpg|pdf|png)$/.test(name) ? 0 : 9;
}
