import type { Findable } from '../domain/findable.ts';
import type { Fragment } from './fragment.ts';

/** A page or record as it is shown when it is found, with what search is told of it. */
export interface FoundText extends Findable {
  title: string;
  content: string;
  anchors: Fragment['anchors'];
}

/**
 * What a page of the site holds for search: itself, and each of its records from its own place to
 * the next one's. The page keeps what stands before its first record, so that nothing is found twice.
 */
export function foundTexts(
  { content, anchors, meta }: Pick<Fragment, 'content' | 'anchors' | 'meta'>,
  page: Findable,
  records: readonly Findable[],
): FoundText[] {
  const words = wordsBy(content);
  const places = records
    .flatMap((record) => {
      const id = record.path.split('#')[1];
      const anchor = anchors.find((own) => own.id === id);
      return anchor ? [{ record, start: anchor.location }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const ends = anchors.map(({ location }) => location).sort((a, b) => a - b);
  const first = places[0]?.start ?? words.length;
  const { title = page.path } = meta;
  return [
    {
      ...page,
      title,
      content: words.slice(0, Math.max(first, 1)).join(' '),
      anchors: anchors.filter(({ location }) => location < first),
    },
    ...places.map(({ record, start }) => {
      const end = ends.find((other) => other > start);
      return {
        ...record,
        title: record.title ?? title,
        content: spaced(words.slice(start, end).join(' ')) || title,
        anchors: [],
      };
    }),
  ];
}

/** Sentences of elements between which the page has no space, with one. */
function spaced(content: string): string {
  return content
    .replace(/(?<=[\u0600-\u06ff»])[.؟](?=[\u0600-\u06ff«])/gu, '$& ')
    .replace(/(?<=\p{Ll}{2}[)”’]?)[.?](?=[\p{Lu}“])/gu, '$& ');
}

/** The words of a content as Pagefind counts them. */
export function wordsBy(content: string): string[] {
  return content.split(/\s+/).filter(Boolean);
}
