import type { Locale } from '../i18n/locales.ts';
import type { Place } from './fault.ts';

/** A part of a passage, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** A text that readers see, as it stands in a file. */
export interface Passage {
  file: string;
  /** The whole text of the file. */
  source: string;
  locale: Locale;
  /** The field that holds it: `title`, `key_points`; none for a line of a body. */
  field?: string;
  text: string;
  /** Whether it is a line of what could not be read, of which only the letters can be told. */
  isUnread?: boolean;
  /** Where each character of the text stands in the source. */
  origins: readonly number[];
  /** What others said, and words that are spoken of: nobody's to mend. */
  quoted: readonly Span[];
  links: readonly (Span & { address: string })[];
  /** The sources that it cites, and where. */
  cites: readonly { at: number; source: string }[];
}

/** Stands in a passage for what is not text, such as a citation. */
export const object = '\ufffc';

/** Where a part of a passage begins, for people. */
export function placeIn({ file, source, origins }: Passage, at: number): Place {
  const before = source.slice(0, origins[at] ?? source.length).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Whether a part of a passage touches any of some others. */
export function touches({ start, end }: Span, others: readonly Span[]): boolean {
  return others.some((other) => start < other.end && other.start < end);
}
