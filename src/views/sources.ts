import { entriesCiting, listsCiting } from '../domain/citations.ts';
import type { Content } from '../domain/content.ts';
import { type Direction, isLocale, type Locale, locales } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { sourcePath } from './urls.ts';

/** A source as a page lists it. `title` is in its own language, marked by `lang` and `dir`. */
export interface SourceView {
  id: string;
  number: number;
  title: string;
  lang: string;
  dir: Direction;
  publisher: string;
  publisherLang: string;
  year?: number | undefined;
  url?: string | undefined;
  /** "In Arabic", where the source is not in the reader's language. */
  languageNote?: string | undefined;
  /** Where the pages that cite it stand, where there are several. */
  elsewhere?: { text: string; href: string } | undefined;
}

/** The sources of a page in the order given, each once, numbered from 1. */
export function sourceViews(
  ids: readonly string[],
  content: Content,
  reader: Locale,
): SourceView[] {
  const t = translator(reader);
  return [...new Set(ids)].map((id, index) => {
    const source = content.reference.sources[id];
    if (!source) throw new Error(`content/reference/sources.yaml has no ${id}.`);
    const { title, language, publisher, year, url } = source;
    return {
      id,
      number: index + 1,
      title,
      lang: language,
      dir: isLocale(language) ? locales[language].dir : 'ltr',
      publisher,
      publisherLang: languageOfName(publisher, language),
      year,
      url,
      languageNote:
        language !== reader
          ? t('entry.in_source_language', { language: t(`language.${language}`) })
          : undefined,
      elsewhere: elsewhere(id, content, reader),
    };
  });
}

/**
 * The sources of an article, which has to arrive in 36 KB: where else each is cited stands in the
 * list of sources.
 */
export function articleSources(sources: readonly SourceView[]): SourceView[] {
  return sources.map((source) => ({ ...source, elsewhere: undefined }));
}

function elsewhere(id: string, content: Content, reader: Locale): SourceView['elsewhere'] {
  const count = entriesCiting(id, content).length + listsCiting(id, content).length;
  if (count < 2) return undefined;
  const text = translator(reader)('source.elsewhere', { count });
  return { text, href: sourcePath(content, reader, id) };
}

/**
 * The language of a publisher's name, which need not be the title's: an Arabic page of "UN News".
 * A name in Arabic letters is Arabic; any other is the title's, or English where that is Arabic.
 */
function languageOfName(name: string, language: string): string {
  if (/\p{Script=Arabic}/u.test(name)) return 'ar';
  return language === 'ar' ? 'en' : language;
}

/** The number of each source on its page, by id: what `Cite` shows. */
export function numbersOf(sources: readonly SourceView[]): Record<string, number> {
  return Object.fromEntries(sources.map(({ id, number }) => [id, number]));
}
