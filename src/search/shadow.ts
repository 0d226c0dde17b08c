import { createHash } from 'node:crypto';
import type { Analyser } from './analyser.ts';
import { type FoundText, wordsBy } from './found-text.ts';

/** A text as Pagefind is given it: its words as keys, one for one, and what else it is found by. */
export interface Shadow {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** How many words of a list are looked at: its name and what it says of itself. */
const listWords = 40;

/** How often a word of a page is written into the index: more would not make the page more fit. */
const oftenEnough = 3;

/**
 * The shadow of a text. Its metadata are index-only: `title`; `names`, by which else it is known;
 * changes with the text that is shown, so that no browser keeps an old one.
 */
export function shadowOf(text: FoundText, analyser: Analyser): Shadow {
  const joined = (texts: readonly string[]) => texts.flatMap(analyser.keysIn).join(' ');
  const own = joined([text.title]);
  const names = text.names.filter((name) => !own.includes(joined([name])));
  const meta = {
    title: text.isSentence ? '' : own,
    names: [joined(names), ...analyser.otherNamesIn(text.title)].join(' ').trim(),
    keywords: joined(text.keywords ?? []),
    answers: joined(text.answers),
    rev: revisionOf(text),
  };
  const facets = Object.entries(text.facets).filter(([, values]) => values.length > 0);
  return {
    url: `/${text.path}`,
    content: contentOf(text, analyser),
    language: 'und',
    meta: Object.fromEntries(Object.entries(meta).filter(([, words]) => words !== '')),
    filters: Object.fromEntries(facets.map(([name, values]) => [name, [...values]])),
  };
}

function contentOf({ content, isList }: FoundText, analyser: Analyser): string {
  const counts = new Map<string, number>();
  return wordsBy(content)
    .map((token, at) => {
      if (isList && at >= listWords) return '·';
      const shadow = analyser.shadowOf(token);
      const count = (counts.get(shadow) ?? 0) + 1;
      counts.set(shadow, count);
      return count > oftenEnough ? '·' : shadow;
    })
    .join(' ');
}

function revisionOf({ title, content, kind, anchors }: FoundText): string {
  const text = JSON.stringify([title, content, kind, anchors]);
  return `rev${createHash('sha256').update(text).digest('hex').slice(0, 10)}`;
}
