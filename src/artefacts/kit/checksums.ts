import type { Packed } from '../zip.ts';

/** The name under which a kit has the sums of its files. */
export const checksumsName = 'CHECKSUMS.sha256';

/**
 * The sums of files as `sha256sum -c` reads them, in the order of their names; what the files say
 * of themselves stands in lines that it passes over.
 */
export function checksums(
  files: Packed,
  notices: readonly string[],
  sumOf: (bytes: Uint8Array) => string,
): string {
  const comments = notices.map((notice) => `# ${notice}`);
  const sums = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sumOf(bytes)}  ${name}`);
  return `${[...comments, ...sums].join('\n')}\n`;
}
