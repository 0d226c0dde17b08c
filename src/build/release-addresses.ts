const heading =
  '# Every address that was ever published; npm run release adds to it. No line is ever removed.\n';

/**
 * The list of published addresses with those of a built site added at its end, in order, and how
 * many they are. Later pages of a list come and go with its length, and pages of a
 * note side by side with its translation: they are not promised.
 * @param files the paths of the site's files.
 */
export function withAddresses(
  list: string,
  files: readonly string[],
): { text: string; added: number } {
  const known = new Set(list.split(/\r?\n/).map((line) => line.trim()));
  const addresses = files
    .filter(
      (path) =>
        /(?:^|\/)index\.html$/.test(path) &&
        !/\/(?:page\/\d+|side-by-side)\/index\.html$/.test(path),
    )
    .map((path) => `/${path.replace(/index\.html$/, '')}`)
    .filter((address) => !known.has(address))
    .toSorted();
  const before = list === '' ? heading : list.replace(/\n?$/, '\n');
  return {
    text: `${before}${addresses.map((address) => `${address}\n`).join('')}`,
    added: addresses.length,
  };
}
