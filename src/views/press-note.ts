import type { Content, PressNote } from '../domain/content.ts';
import type { Made } from '../domain/made.ts';
import { citedIn, type Prose } from '../domain/prose.ts';
import { tellingFor, toldIn } from '../domain/telling.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type DateView, dateView } from './card.ts';
import { type Download, noteFiles } from './download.ts';
import { type FigureView, figureView } from './figure.ts';
import { type ObjectiveTile, objectiveTile } from './objective.ts';
import { type PageView, pageView, type ShownIn, shownIn } from './page.ts';
import { shownPictures } from './picture.ts';
import { resolvedProse } from './prose.ts';
import { numbersOf, type SourceView, sourceViews } from './sources.ts';
import { fullAddress, pagePath } from './urls.ts';

export interface PressNoteView extends PageView {
  id: string;
  /** The full address of its page. */
  address: string;
  /** "Sample note" or "Briefing note". */
  kind: string;
  /** Where the note is a sample: the sentence that says so. */
  sample?: string | undefined;
  title: string;
  summary: string;
  keyPoints: readonly string[];
  body: Prose;
  shown: ShownIn;
  figures: FigureView[];
  objectives: ObjectiveTile[];
  sources: SourceView[];
  numbers: Record<string, number>;
  about: string;
  end: string;
  published: DateView;
  updated: DateView;
  downloads: Download[];
  contact: { title: string; text: string };
}

/** A note's page for a reader, or `undefined` where it is told in no language. */
export function pressNoteView(
  note: PressNote,
  content: Content,
  reader: Locale,
  made: Made,
): PressNoteView | undefined {
  const telling = tellingFor(reader, note.tellings);
  if (!telling) return undefined;
  const { id, facts } = note;
  const { text } = telling;
  const t = translator(reader);
  const figures = facts.statistics.map((figure) => figureView(figure, content, reader));
  const told = toldIn(note.tellings);
  const pictures = shownPictures('press', note, content, reader, made);
  const body = resolvedProse(text.body, { content, locale: reader, pictures });
  const sources = sourceViews(
    [...citedIn(body), ...figures.flatMap((figure) => figure.sources), ...facts.sources],
    content,
    reader,
  );
  return {
    ...pageView(content, reader, {
      path: ['press', id],
      title: text.title,
      description: text.summary,
      told,
      published: facts.published,
      updated: facts.updated,
    }),
    id,
    address: fullAddress(content.site, pagePath(content.site, reader, 'press', id)),
    kind: t(facts.sample ? 'press.sample' : 'press.kind'),
    sample: facts.sample ? t('press.sample_text') : undefined,
    title: text.title,
    summary: text.summary,
    keyPoints: text.key_points,
    body,
    shown: shownIn(reader, telling),
    figures,
    objectives: facts.objectives.map((objective) => objectiveTile(objective, content, reader)),
    sources,
    numbers: numbersOf(sources),
    about: content.site.tellings[reader].about,
    end: t('press.end'),
    published: dateView(reader, facts.published),
    updated: dateView(reader, facts.updated),
    downloads: told.flatMap((locale) => noteFiles(id, locale, content, reader, made)),
    contact: { title: t('press.contact'), text: t('press.contact_none') },
  };
}
