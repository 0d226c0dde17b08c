import type { AnyEntry, Content } from '../../domain/content.ts';
import type { Made } from '../../domain/made.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import type { EntryView } from '../../views/entry.ts';
import type { SourceView } from '../../views/sources.ts';
import { entryPath, fullAddress } from '../../views/urls.ts';
import { element, escaped } from './markup.ts';
import { ownParts } from './own-parts.ts';
import { listHtml, titledHtml } from './parts.ts';
import { type HtmlContext, proseHtml, textHtml } from './prose-html.ts';

/** An entry that has left its page: what its page says of it, and the whole text. */
export interface WrittenEntry {
  view: EntryView;
  /** The full address of its page. */
  address: string;
  html: string;
}

/**
 * An entry with its whole text in one language: what its page shows, corrections first, every
 * address full. `undefined` where it is not told in that language: a text in another one is not
 * passed off as it.
 */
export function writtenEntry(
  entry: AnyEntry,
  content: Content,
  locale: Locale,
  made: Made,
): WrittenEntry | undefined {
  if (!entry.tellings[locale]) return undefined;
  const { site } = content;
  const address = fullAddress(site, entryPath(site, locale, entry.collection, entry.id));
  const within = ({ numbers }: EntryView): HtmlContext => ({ locale, address, numbers });
  const parts = ownParts(entry, { content, locale, made, within });
  if (!parts) return undefined;
  const { view, before, after } = parts;
  const { notice } = view.frame;
  const text = [
    notice && element('p', {}, element('small', {}, textHtml(notice, locale))),
    correctionsHtml(view, locale),
    before,
    proseHtml(view.body, within(view)),
    after,
    sourcesHtml(view.sources, locale),
  ].join('');
  return {
    view,
    address,
    html: element('div', { lang: locale, dir: locales[locale].dir }, text),
  };
}

function correctionsHtml({ corrections }: EntryView, locale: Locale): string {
  if (corrections.length === 0) return '';
  const lines = corrections.map(({ date, text }) => {
    const day = element('time', { datetime: date.iso }, escaped(date.text));
    return `${day}: ${textHtml(text, locale)}`;
  });
  return titledHtml(translator(locale)('entry.corrections'), listHtml(lines));
}

function sourcesHtml(sources: readonly SourceView[], locale: Locale): string {
  if (sources.length === 0) return '';
  const items = sources.map((source) => {
    const { title, lang, dir, url, publisher, publisherLang, year, languageNote } = source;
    const named = url
      ? element('a', { href: url, lang, dir, hreflang: lang }, escaped(title))
      : element('cite', { lang, dir }, escaped(title));
    const by = element('bdi', { lang: publisherLang }, escaped(publisher));
    const words = [named, by, year?.toString(), languageNote && escaped(languageNote)];
    return element('li', {}, words.filter(Boolean).join(' · '));
  });
  return titledHtml(translator(locale)('entry.sources'), element('ol', {}, ...items));
}
