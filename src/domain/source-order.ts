import type { Locale } from '../i18n/locales.ts';
import { compareIn } from '../language/collation.ts';
import type { Source } from '../schema/reference.ts';
import type { Content } from './content.ts';

/** How many sources stand on one page of their list: each brings the pages that cite it. */
export const sourcesPerPage = 15;

/** The page of each source, for one content and reader: made once, asked by every link. */
const pages = new WeakMap<Content, Map<Locale, ReadonlyMap<string, number>>>();

/** Every source, by publisher in the reader’s alphabet; the latest of each publisher first. */
export function sourcesInOrder({ reference }: Content, reader: Locale): Source[] {
  const compare = compareIn(reader);
  return Object.values(reference.sources).sort(
    (a, b) =>
      compare(a.publisher, b.publisher) ||
      (b.year ?? 0) - (a.year ?? 0) ||
      compare(a.title, b.title),
  );
}

/** The page of the list of sources on which a source stands, from 1. */
export function sourcePage(id: string, content: Content, reader: Locale): number {
  const known = pages.get(content) ?? new Map<Locale, ReadonlyMap<string, number>>();
  pages.set(content, known);
  const own = known.get(reader) ?? numbered(sourcesInOrder(content, reader));
  known.set(reader, own);
  return own.get(id) ?? 1;
}

function numbered(sources: readonly Source[]): ReadonlyMap<string, number> {
  return new Map(sources.map(({ id }, index) => [id, Math.floor(index / sourcesPerPage) + 1]));
}
