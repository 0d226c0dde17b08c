import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Colophon } from '../views/colophon.ts';
import type { EntryView } from '../views/entry.ts';
import type { FigureView } from '../views/figure.ts';
import type { SourceView } from '../views/sources.ts';
import type { PrintedCode } from './printed-code.ts';
import { list, stated, titled } from './sheet-blocks.ts';
import { type SheetBlock, sheetProse } from './sheet-prose.ts';

/** An entry as each of its files takes it: every word that the file shows, and nothing else. */
export interface EntrySheet {
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
  /** What was wrong and has been put right, the latest first; it stands in the body too. */
  corrections: { date: string; text: string }[];
  body: SheetBlock[];
  figures: Titled<SheetFigure[]>;
  end: string;
  /** What stands over all that follows the end, where it is addressed to editors. */
  notes: string | null;
  objectives: Titled<string[]>;
  sources: Titled<SheetSource[]>;
  about: Titled<string>;
  contact: Titled<string>;
  small: string[];
  /** The code of the text; only a file that is offered has one. */
  code: PrintedCode | null;
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

/** What the files of a kind of entry say beside what those of every entry say. */
export interface SheetParts {
  /** Where it is a sample: the sentence that says so. */
  sample?: string | undefined;
  /** What stands before the body of text, and after it. */
  opening?: SheetBlock[];
  closing?: SheetBlock[];
  figures?: Titled<readonly FigureView[]>;
  notes?: string;
}

/** What the file of an entry says, in the language of its view. */
export function entrySheet(
  view: EntryView,
  { address, about, contact }: Colophon,
  { sample, opening = [], closing = [], figures, notes }: SheetParts,
): EntrySheet {
  const { frame, numbers } = view;
  const t = translator(frame.locale);
  const [year = 0, month = 0, day = 0] = view.updated.iso.split('-').map(Number);
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
    dates: datesOf(view),
    notices: [sample, frame.notice].filter((notice) => notice !== undefined),
    corrections: view.corrections.map(({ date, text }) => ({ date: date.text, text })),
    body: [
      ...opening,
      ...sheetProse(view.body, { address, numbers }),
      ...closing,
      ...corrections(view),
    ],
    figures: {
      title: figures?.title ?? '',
      content: (figures?.content ?? []).map(({ value, unit, text, notes, sources }) => ({
        ...{ value, unit, text, notes },
        sources: numbersOf(sources, view),
      })),
    },
    end: t('press.end'),
    notes: notes ?? null,
    objectives: {
      title: t('entry.objectives'),
      content: view.objectives.map(({ name }) => name),
    },
    sources: { title: t('entry.sources'), content: view.sources.map(sheetSource) },
    about: { title: t('press.about'), content: about },
    contact: { title: contact.title, content: contact.text },
    small: [frame.licence, frame.disclaimer],
    code: null,
    address,
    folio: t('pdf.page', { page: '{page}', pages: '{pages}' }),
  };
}

/** The numbers under which sources are cited; one that is not listed has none. */
export function numbersOf(
  sources: readonly string[],
  { numbers }: Pick<EntryView, 'numbers'>,
): number[] {
  return sources.map((id) => numbers[id]).filter((number) => number !== undefined);
}

function datesOf({ published, updated, frame }: EntryView): string[] {
  const t = translator(frame.locale);
  const own = t('entry.published', { date: published.text });
  return updated.iso === published.iso ? [own] : [own, t('entry.updated', { date: updated.text })];
}

function corrections({ corrections: all, frame }: EntryView): SheetBlock[] {
  const items = all.map(({ date, text }) => stated(date.text, { text }));
  return titled(translator(frame.locale)('entry.corrections'), list(items));
}

function sheetSource(source: SourceView): SheetSource {
  const { number, title, lang, dir, publisher, year, languageNote, url } = source;
  const details = [year?.toString(), languageNote].filter((detail) => detail !== undefined);
  return { number, title, lang, dir, publisher, details, url: url ?? null };
}
