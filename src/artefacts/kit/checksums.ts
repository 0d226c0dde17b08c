import type { Packed } from '../zip.ts';

/** The name under which a kit, and a site, has the sums of its files. */
export const checksumsName = 'CHECKSUMS.sha256';

/** The sums of the files of a kit, as `sha256sum -c` reads them. */
export function checksums(
  files: Packed,
  notices: readonly string[],
  sumOf: (bytes: Uint8Array) => string,
): string {
  const sums = Object.entries(files).map(([name, bytes]) => [name, sumOf(bytes)] as const);
  return sumLines(sums, notices);
}

/**
 * Sums by the names of files as `sha256sum -c` reads them, in the order of the names; what the
 * files say of themselves stands in lines that it passes over.
 */
export function sumLines(
  sums: readonly (readonly [name: string, sum: string])[],
  notices: readonly string[],
): string {
  const comments = notices.map((notice) => `# ${notice}`);
  const lines = sums
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}`);
  return `${[...comments, ...lines].join('\n')}\n`;
}
