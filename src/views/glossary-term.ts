import type { Content } from '../domain/content.ts';
import { entriesAbout } from '../domain/relations.ts';
import { formatList } from '../i18n/format.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Card, cardOf } from './card.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { termPath } from './urls.ts';

export type GlossaryTerm = Content['reference']['glossary'][string];

/** A term of the glossary: what to say and why; what to avoid never stands without the two. */
export interface TermView {
  id: string;
  href: string;
  term: string;
  /** The term in the site's other languages. */
  others: { locale: Locale; term: string }[];
  /** "Working translation", and the language of the wording that it is said of. */
  working?: { locale: Locale; text: string } | undefined;
  definition: Stretch[];
  reason: Stretch[];
  /** In words, where what is said of the term is not sourced. */
  certainty?: string | undefined;
  /** In quotation marks, as a list in words. */
  avoid?: string | undefined;
  sources: string[];
  /** Where the site's own texts speak of it. */
  used: Card[];
}

export function termView(entry: GlossaryTerm, content: Content, reader: Locale): TermView {
  const { id, term, definition, note, avoid, sources } = entry;
  const t = translator(reader);
  return {
    id,
    href: termPath(content, reader, entry),
    term: term[reader],
    others: localeList
      .filter((locale) => locale !== reader)
      .map((locale) => ({ locale, term: term[locale] })),
    working:
      entry.arabic_status === 'unverified'
        ? { locale: 'ar', text: t('glossary.working_translation') }
        : undefined,
    definition: stretchesOf(definition?.[reader] ?? '', reader),
    reason: stretchesOf(note[reader], reader),
    certainty: entry.status === 'unverified' ? t('glossary.unverified') : undefined,
    avoid: avoid[reader].length > 0 ? quotedList(avoid[reader], reader) : undefined,
    sources,
    used: entriesAbout(`glossary/${id}`, content).flatMap((about) =>
      cardOf(about, content, reader),
    ),
  };
}

function quotedList(words: readonly string[], reader: Locale): string {
  const t = translator(reader);
  return formatList(
    reader,
    words.map((text) => t('entry.quoted', { text })),
  );
}
