import type { Content, PressNote } from '../domain/content.ts';
import { tellingFor } from '../domain/telling.ts';
import { formatDate } from '../i18n/format.ts';
import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { pagePath } from './urls.ts';

/** An entry in a list. `lang` and `dir` are those of its title and summary. */
export interface Card {
  id: string;
  title: string;
  summary: string;
  href: string;
  lang: Locale;
  dir: Direction;
  kind: string;
  date: DateView;
}

/** A date for machines and in words. */
export interface DateView {
  iso: string;
  text: string;
}

export function dateView(locale: Locale, iso: string): DateView {
  return { iso, text: formatDate(locale, iso) };
}

/** The notes as a reader's list has them, newest first. */
export function noteCards(content: Content, reader: Locale): Card[] {
  return content.press
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .flatMap((note) => noteCard(note, content, reader) ?? []);
}

function noteCard(note: PressNote, { site }: Content, reader: Locale): Card | undefined {
  const telling = tellingFor(reader, note.tellings);
  if (!telling) return undefined;
  const t = translator(reader);
  return {
    id: note.id,
    title: telling.text.title,
    summary: telling.text.summary,
    href: pagePath(site, reader, 'press', note.id),
    lang: telling.locale,
    dir: locales[telling.locale].dir,
    kind: t(note.facts.sample ? 'press.sample' : 'press.kind'),
    date: dateView(reader, note.facts.published),
  };
}
