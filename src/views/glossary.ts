import type { Content } from '../domain/content.ts';
import { formatList } from '../i18n/format.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { compareIn } from '../language/collation.ts';
import { type GlossaryTerm, type TermView, termView } from './glossary-term.ts';
import { type PageView, pageView } from './page.ts';
import { numbersOf, type SourceView, sourceViews } from './sources.ts';
import { pagePath } from './urls.ts';

export type Theme = GlossaryTerm['theme'];

/** The themes in the order in which readers find them. */
const themes = [
  'people',
  'movement',
  'work',
  'protection',
  'return',
  'society',
  'debate',
  'compact',
] as const satisfies readonly Theme[];

/** A theme as the way to its page. */
export interface ThemeLink {
  theme: Theme;
  title: string;
  /** "12 terms". */
  count: string;
  href: string;
  isCurrent: boolean;
}

/** All terms by name, each leading to what is said of it. */
export interface GlossaryView extends PageView {
  title: string;
  lead: string;
  themes: (ThemeLink & { terms: TermView[] })[];
}

/** The terms of one theme. */
export interface GlossaryThemeView extends PageView {
  title: string;
  glossary: string;
  lead: string;
  terms: TermView[];
  themes: ThemeLink[];
  sources: SourceView[];
  numbers: Record<string, number>;
}

export function glossaryView(content: Content, reader: Locale): GlossaryView {
  const { title, lead } = content.site.tellings[reader].sections.glossary;
  return {
    ...pageView(content, reader, { path: ['glossary'], title, description: lead }),
    title,
    lead,
    themes: themeLinks(content, reader).map((link) => ({
      ...link,
      terms: termsOf(link.theme, content, reader),
    })),
  };
}

export function glossaryThemeView(
  theme: Theme,
  content: Content,
  reader: Locale,
): GlossaryThemeView {
  const t = translator(reader);
  const glossary = content.site.tellings[reader].sections.glossary.title;
  const title = t(`glossary.theme_${theme}`);
  const terms = termsOf(theme, content, reader);
  const named = terms.slice(0, 3).map(({ term }) => term);
  const lead = t('glossary.theme_lead', { terms: formatList(reader, named) });
  const sources = sourceViews(
    terms.flatMap((term) => term.sources),
    content,
    reader,
  );
  return {
    ...pageView(content, reader, {
      path: ['glossary', theme],
      title: t('glossary.theme_title', { theme: title, glossary }),
      description: lead,
    }),
    title,
    glossary,
    lead,
    terms,
    themes: themeLinks(content, reader, theme),
    sources,
    numbers: numbersOf(sources),
  };
}

/** The themes that have terms. */
export function themesIn({ reference }: Content): Theme[] {
  const known = Object.values(reference.glossary).map(({ theme }) => theme);
  return themes.filter((theme) => known.includes(theme));
}

/** The addresses of the themes, in every language. */
export function themeRoutes(content: Content) {
  return localeList.flatMap((locale) =>
    themesIn(content).map((theme) => ({
      params: { locale, theme },
      props: { view: glossaryThemeView(theme, content, locale) },
    })),
  );
}

function themeLinks(content: Content, reader: Locale, current?: Theme): ThemeLink[] {
  const t = translator(reader);
  return themesIn(content).map((theme) => ({
    theme,
    title: t(`glossary.theme_${theme}`),
    count: t('glossary.terms', { count: recordsOf(theme, content).length }),
    href: pagePath(content.site, reader, 'glossary', theme),
    isCurrent: theme === current,
  }));
}

/** In the alphabet of the reader's language. */
function termsOf(theme: Theme, content: Content, reader: Locale): TermView[] {
  const compare = compareIn(reader);
  return recordsOf(theme, content)
    .map((term) => termView(term, content, reader))
    .sort((a, b) => compare(a.term, b.term));
}

function recordsOf(theme: Theme, { reference }: Content): GlossaryTerm[] {
  return Object.values(reference.glossary).filter((term) => term.theme === theme);
}
