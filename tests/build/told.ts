import { parseFeed } from '@rowanmanning/feed-parser';
import { textOf, type Unpacked } from './unpacked.ts';

/** The name under which a feed knows each entry, by its address below its language. */
export function namesIn(path: string, files: readonly Unpacked[]): Record<string, string> {
  const { items } = parseFeed(textOf(path, files));
  return Object.fromEntries(
    items.map(({ id, url }) => [
      new URL(url ?? '').pathname.replace(/^.*?\/(?:ar|en)\//, '/'),
      id ?? '',
    ]),
  );
}

/** The entries of a file of open data. */
export function recordsIn(path: string, files: readonly Unpacked[]): { id: string; urn: string }[] {
  const { items, icons } = JSON.parse(textOf(path, files));
  return items ?? icons;
}
