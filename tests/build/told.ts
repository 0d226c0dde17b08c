import { parseFeed } from '@rowanmanning/feed-parser';
import type { VerifyIndex } from '../../src/domain/verifying.ts';
import { sha256 } from './building.ts';
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

/** The beginnings of the sums by which a device knows files of a site. */
export function knownSums(files: readonly Unpacked[]): Set<string> {
  const { subjects }: VerifyIndex = JSON.parse(textOf('verify.json', files));
  return new Set(subjects.flatMap((subject) => subject.files.map(([sum]) => sum)));
}

/** The sums of the published files, those in archives included, that were made of what was taken back. */
export function ownFiles(published: readonly Unpacked[]): Set<string> {
  const names = /taken-back|gcm-23-(?:ar|en)/;
  const sumsOf = (files: readonly Unpacked[]) => files.map(({ bytes }) => sha256(bytes));
  const own = published.filter(({ path }) => names.test(path));
  const others = new Set(sumsOf(published.filter(({ path }) => !names.test(path))));
  return new Set(sumsOf(own).filter((sum) => !others.has(sum)));
}
