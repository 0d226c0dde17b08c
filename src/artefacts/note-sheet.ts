import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { FigureView } from '../views/figure.ts';
import type { PressNoteView } from '../views/press-note.ts';
import type { SourceView } from '../views/sources.ts';
import { type SheetBlock, sheetProse } from './sheet-prose.ts';

/** A note as each of its files takes it: every word that the file shows, and nothing else. */
export interface NoteSheet {
  lang: Locale;
  /** The country whose usage the language follows, where it follows one: `GB`. */
  region: string | null;
  dir: Direction;
  title: string;
  summary: string;
  keywords: string[];
  updated: { year: number; month: number; day: number };
  name: string;
  siteKind: string;
  kind: string;
  dates: string[];
  /** That this is a sample, and of a demonstration. */
  notices: string[];
  keyPoints: Titled<string[]>;
  body: SheetBlock[];
  figures: Titled<SheetFigure[]>;
  end: string;
  objectives: Titled<string[]>;
  sources: Titled<SheetSource[]>;
  about: Titled<string>;
  contact: Titled<string>;
  small: string[];
  address: string;
  /** "Page {page} of {pages}". */
  folio: string;
}

interface Titled<Content> {
  title: string;
  content: Content;
}

interface SheetFigure extends Pick<FigureView, 'value' | 'unit' | 'text' | 'notes'> {
  sources: number[];
}

interface SheetSource extends Pick<SourceView, 'number' | 'title' | 'lang' | 'dir'> {
  publisher: string;
  details: string[];
  url: string | null;
}

/** What the file of a note says, in the language of its view. */
export function noteSheet(view: PressNoteView): NoteSheet {
  const { frame, address, numbers } = view;
  const t = translator(frame.locale);
  const [year = 0, month = 0, day = 0] = view.updated.iso.split('-').map(Number);
  const published = t('entry.published', { date: view.published.text });
  const isUpdated = view.updated.iso !== view.published.iso;
  const updated = t('entry.updated', { date: view.updated.text });
  return {
    lang: frame.locale,
    region: new Intl.Locale(locales[frame.locale].tag).region ?? null,
    dir: frame.dir,
    title: view.title,
    summary: view.summary,
    keywords: [view.kind, ...view.objectives.map(({ label }) => label)],
    updated: { year, month, day },
    name: frame.shortName,
    siteKind: frame.kind,
    kind: view.kind,
    dates: isUpdated ? [published, updated] : [published],
    notices: [view.sample, frame.notice].filter((notice) => notice !== undefined),
    keyPoints: { title: t('press.key_points'), content: [...view.keyPoints] },
    body: sheetProse(view.body, { address, numbers }),
    figures: {
      title: t('press.figures'),
      content: view.figures.map(({ value, unit, text, notes, sources }) => ({
        ...{ value, unit, text, notes },
        sources: sources.map((id) => numbers[id]).filter((number) => number !== undefined),
      })),
    },
    end: view.end,
    objectives: {
      title: t('entry.objectives'),
      content: view.objectives.map(({ name }) => name),
    },
    sources: { title: t('entry.sources'), content: view.sources.map(sheetSource) },
    about: { title: t('press.about'), content: view.about },
    contact: { title: view.contact.title, content: view.contact.text },
    small: [frame.licence, frame.disclaimer],
    address,
    folio: t('pdf.page', { page: '{page}', pages: '{pages}' }),
  };
}

function sheetSource(source: SourceView): SheetSource {
  const { number, title, lang, dir, publisher, year, languageNote, url } = source;
  const details = [year?.toString(), languageNote].filter((detail) => detail !== undefined);
  return { number, title, lang, dir, publisher, details, url: url ?? null };
}
