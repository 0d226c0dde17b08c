import { entriesAround } from '../domain/around.ts';
import type { Content, PressNote } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { type ShownPicture, statisticsIn } from '../domain/prose.ts';
import { tellingFor } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Agreement, agreementTo } from './agreement.ts';
import { type Citation, citationOf } from './citation.ts';
import { type Colophon, colophonOf } from './colophon.ts';
import { type Download, filesAndKit } from './download.ts';
import { type EntryView, entryView } from './entry.ts';
import { type FigureView, figureView } from './figure.ts';
import { kindOf } from './kind.ts';
import { type NavigationLink, pageLink } from './navigation.ts';
import { shownPictures } from './picture.ts';
import { relatedAmong } from './related.ts';
import { sideBySidePath } from './side-by-side-path.ts';
import { articleSources } from './sources.ts';

export interface PressNoteView extends EntryView, Colophon {
  /** Where the note is a sample: the sentence that says so. */
  sample?: string | undefined;
  keyPoints: readonly string[];
  /** The figures that the text does not show itself. */
  figures: FigureView[];
  aboutLinks: NavigationLink[];
  end: string;
  downloads: Download[];
  /** Where the note stands in both languages, where it is told in both. */
  sideBySide?: string | undefined;
  citation: Citation;
  /** What is copied with a sentence of the note, in its language. */
  credit: string;
  /** Pictures that are taken along with their caption and credit. */
  pictures: ShownPicture[];
  agreement?: Agreement | undefined;
}

/** A note's page for a reader, or `undefined` where it is told in no language. */
export function pressNoteView(
  note: PressNote,
  content: Content,
  reader: Locale,
  made: Made,
): PressNoteView | undefined {
  const entry = { collection: 'press', ...note } as const;
  const { id, facts } = note;
  const figures = facts.statistics.map((figure) => figureView(figure, content, reader));
  const cited = figures.flatMap(({ sources }) => sources);
  const telling = tellingFor(reader, note.tellings);
  const page = entryView(entry, content, reader, { made, cited });
  if (!telling || !page) return undefined;
  const t = translator(reader);
  const { text, locale } = telling;
  const shown = statisticsIn(page.body);
  const citation = citationOf(
    entry,
    { title: text.title, kind: kindOf(entry, locale) },
    locale,
    content,
  );
  return {
    ...page,
    ...colophonOf('press', id, content, reader),
    sources: articleSources(page.sources),
    related: relatedAmong(entriesAround(entry, content), content, reader, entry),
    sample: facts.sample ? t('press.sample_text') : undefined,
    keyPoints: text.key_points,
    figures: figures.filter(({ id: own }) => !shown.includes(own)),
    aboutLinks: pageLink('about', content, reader),
    end: t('press.end'),
    downloads: filesAndKit(entry, locale, { content, reader, made }),
    sideBySide: sideBySidePath(note, content, reader),
    citation,
    credit: translator(locale)('copy.credit', { citation: citation.text }),
    pictures: Object.values(shownPictures('press', note, content, reader, made)),
    agreement: agreementTo(entry, locale, content, reader),
  };
}
