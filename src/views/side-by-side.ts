import type { Content, PressNote } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type PageView, pageView } from './page.ts';
import { pressNoteView } from './press-note.ts';
import { otherTelling, sideBySideParts } from './side-by-side-path.ts';
import { type SideRow, sideRows } from './side-rows.ts';
import { articleSources, numbersOf, type SourceView, sourceViews } from './sources.ts';
import { entryPath } from './urls.ts';

/** A note in two languages, each piece beside its counterpart. */
export interface SideBySideView extends PageView {
  title: string;
  lead: string;
  /** The note's own page, for this reader. */
  note: { title: string; href: string };
  /** The reader's language first: Arabic is at the right on an Arabic page and on an English one. */
  columns: SideColumn[];
  rows: SideRow[];
  sources: SourceView[];
  numbers: Record<string, number>;
}

export interface SideColumn {
  locale: Locale;
  dir: Direction;
  /** The language in its own name. */
  label: string;
  /** What the note is: on paper it stands on every page with the language. */
  kind: string;
  /** What stands, in the reader's language, where this one has no counterpart. */
  none: string;
}

/** The page of a note in both languages; `undefined` where it is not told in the reader's and another. */
export function sideBySideView(
  note: PressNote,
  content: Content,
  reader: Locale,
  made: Made,
): SideBySideView | undefined {
  const other = otherTelling(note, reader);
  const first = other && pressNoteView(note, content, reader, made);
  const second = other && pressNoteView(note, content, other, made);
  if (!first || !second) return undefined;
  const t = translator(reader);
  const title = t('pairs.title');
  const cited = [...first.sources, ...second.sources].map(({ id }) => id);
  const sources = articleSources(sourceViews(cited, content, reader));
  return {
    ...pageView(content, reader, {
      path: sideBySideParts(note.id),
      title: t('pairs.of', { title: first.title }),
      description: t('pairs.lead'),
      updated: note.facts.updated,
      isDestination: false,
    }),
    title,
    lead: t('pairs.lead'),
    note: { title: first.title, href: entryPath(content.site, reader, 'press', note.id) },
    columns: [first, second].map(({ frame: { locale }, kind }) => ({
      locale,
      dir: locales[locale].dir,
      label: locales[locale].label,
      kind,
      none: t('pairs.none', { language: t(`language.${locale}`) }),
    })),
    rows: sideRows(first, second),
    sources,
    numbers: numbersOf(sources),
  };
}
