import type { AnyEntry, Collection, Content } from '../domain/content.ts';
import { tellingFor } from '../domain/telling.ts';
import { formatDate } from '../i18n/format.ts';
import { type Direction, type Locale, locales } from '../i18n/locales.ts';
import { kindOf } from './kind.ts';
import { entryPath } from './urls.ts';

/** An entry in a list. `lang` and `dir` are those of its title and summary. */
export interface Card {
  collection: Collection;
  id: string;
  title: string;
  summary: string;
  href: string;
  lang: Locale;
  dir: Direction;
  /** What it is, in the reader's language: "Sample note", "Fact". */
  kind: string;
  /** The day of publication, for what is read as news; what stands for good has none. */
  date?: DateView | undefined;
}

/** A date for machines and in words. */
export interface DateView {
  iso: string;
  text: string;
}

export function dateView(locale: Locale, iso: string): DateView {
  return { iso, text: formatDate(locale, iso) };
}

/** An entry as a reader's list has it, or nothing where it is told in no language. */
export function cardOf(entry: AnyEntry, { site }: Content, reader: Locale): Card[] {
  const { collection, id, facts } = entry;
  const telling = tellingFor<{ title: string; summary: string }>(reader, entry.tellings);
  if (!telling) return [];
  const { locale, text } = telling;
  return [
    {
      collection,
      id,
      title: text.title,
      summary: text.summary,
      href: entryPath(site, reader, collection, id),
      lang: locale,
      dir: locales[locale].dir,
      kind: kindOf(entry, reader),
      date: collection === 'press' ? dateView(reader, facts.published) : undefined,
    },
  ];
}

/** The notes as a reader's list has them, newest first. */
export function noteCards(content: Content, reader: Locale): Card[] {
  return content.press
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .flatMap((note) => cardOf({ collection: 'press', ...note }, content, reader));
}
