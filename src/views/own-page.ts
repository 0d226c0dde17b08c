import type { Content, EntryOf } from '../domain/content.ts';
import { type Prose, plainRuns } from '../domain/prose.ts';
import type { Locale } from '../i18n/locales.ts';
import { type EntryParts, type EntryView, entryView } from './entry.ts';

/** A page of its own: about, privacy, licence. */
export interface OwnPageView extends EntryView {
  /** Its headings, where there are so many that a reader wants to see them at once. */
  contents: Heading[];
}

/** A heading within a page, as a link says it. */
export interface Heading {
  id: string;
  text: string;
}

/** From how many headings on a page begins with a list of them. */
const manyHeadings = 4;

/** A page of its own for a reader, or `undefined` where it is told in no language. */
export function ownPageView(
  page: EntryOf<'pages'>,
  content: Content,
  reader: Locale,
  parts: EntryParts = {},
): OwnPageView | undefined {
  const view = entryView({ collection: 'pages', ...page }, content, reader, parts);
  return view && { ...view, contents: contentsOf(view.body) };
}

function contentsOf(body: Prose): Heading[] {
  const headings = body.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [{ id: block.id, text: plainRuns(block.runs) }]
      : [],
  );
  return headings.length < manyHeadings ? [] : headings;
}
