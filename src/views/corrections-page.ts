import { type Content, type EntryOf, everyEntry, type Withdrawal } from '../domain/content.ts';
import { formatDate } from '../i18n/format.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { cardOf, type DateView, dateView } from './card.ts';
import { type OwnPageView, ownPageView } from './own-page.ts';
import { type PageView, pageView } from './page.ts';
import { type ListPage, laterPages, listPage } from './pagination.ts';
import { entryPath } from './urls.ts';

/** What counts as a correction, and the log of all that were made. */
export interface CorrectionsPageView extends OwnPageView {
  log: ListPage<LogLine>;
}

/** A later part of the log. */
export interface CorrectionsLogView extends PageView {
  title: string;
  log: ListPage<LogLine>;
}

/** Something that was put right or taken back: when, where, and in what words. */
export interface LogLine {
  date: DateView;
  title: string;
  href: string;
  lang: Locale;
  text: string;
}

/** The page of corrections for a reader, or `undefined` where it is told in no language. */
export function correctionsPageView(
  page: EntryOf<'pages'>,
  content: Content,
  reader: Locale,
): CorrectionsPageView | undefined {
  const view = ownPageView(page, content, reader);
  if (!view) return undefined;
  const title = translator(reader)('corrections.log');
  const contents = view.contents.length > 0 ? [...view.contents, { id: 'log', text: title }] : [];
  return { ...view, contents, log: logPage(1, content, reader) };
}

/** A later part of the log, from 2. */
export function correctionsLogView(
  content: Content,
  reader: Locale,
  number: number,
): CorrectionsLogView {
  const title = translator(reader)('corrections.log');
  const path = ['corrections', 'page', String(number)];
  return {
    ...pageView(content, reader, { path, title, description: title, isDestination: false }),
    title,
    log: logPage(number, content, reader),
  };
}

/** The addresses of the later parts of the log; none while the page itself is not there. */
export function correctionsLogRoutes(content: Content) {
  const isThere = content.pages.some(({ id }) => id === 'corrections');
  const [reader] = localeList;
  return isThere && reader ? laterPages(logOf(content, reader).length, content) : [];
}

function logPage(number: number, content: Content, reader: Locale): ListPage<LogLine> {
  return listPage(logOf(content, reader), number, ['corrections'], content, reader);
}

/** Every correction and withdrawal of the site, the latest first. */
function logOf(content: Content, reader: Locale): LogLine[] {
  const corrected = everyEntry(content).flatMap((entry) =>
    cardOf(entry, content, reader).flatMap(({ title, href, lang }) =>
      entry.facts.corrections.map(({ on, text }) => ({
        date: dateView(reader, on),
        title,
        href,
        lang,
        text: text[reader],
      })),
    ),
  );
  const withdrawn = content.withdrawals.map((one) => withdrawnLine(one, content, reader));
  return [...corrected, ...withdrawn].sort((a, b) => (a.date.iso < b.date.iso ? 1 : -1));
}

/** What was withdrawn keeps its address and nothing of its words, its title included. */
function withdrawnLine(
  { collection, id, on }: Withdrawal,
  { site }: Content,
  reader: Locale,
): LogLine {
  const t = translator(reader);
  return {
    date: dateView(reader, on),
    title: t('corrections.withdrawn', { section: sectionOf() }),
    href: entryPath(site, reader, collection, id),
    lang: reader,
    text: t('entry.withdrawn_text', { date: formatDate(reader, on) }),
  };

  function sectionOf(): string {
    if (collection === 'pages') return t('related.pages');
    return site.tellings[reader].navigation[collection];
  }
}
