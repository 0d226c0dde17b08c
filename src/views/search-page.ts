import type { Content } from '../domain/content.ts';
import type { SearchWords } from '../domain/search-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { themesIn } from './glossary.ts';
import { type PageView, pageView } from './page.ts';
import { searchWords } from './search-words.ts';
import { type SiteIndexGroup, siteIndex } from './site-index.ts';
import { filePath } from './urls.ts';

export interface SearchPageView extends PageView {
  title: string;
  label: string;
  button: string;
  hint: string;
  /** What is said where the form cannot work. */
  scriptless: string;
  suggestions: string;
  /** What can be searched for, for readers who have not begun. */
  ideas: { title: string; links: { text: string; href: string }[] };
  /** The folder of the search index in the built site. */
  folder: string;
  words: SearchWords;
  index: { title: string; text: string; groups: SiteIndexGroup[] };
}

export function searchPageView(content: Content, reader: Locale): SearchPageView {
  const t = translator(reader);
  const title = t('search.title');
  return {
    ...pageView(content, reader, {
      path: ['search'],
      title,
      description: t('search.index_text'),
      isDestination: false,
    }),
    title,
    label: t('search.label'),
    button: t('search.button'),
    hint: t('search.hint'),
    scriptless: t('search.scriptless'),
    suggestions: t('search.suggestions'),
    ideas: { title: t('search.ideas'), links: ideas(content, reader) },
    folder: filePath(content.site, 'pagefind/'),
    words: searchWords(content, reader),
    index: {
      title: t('search.index'),
      text: t('search.index_text'),
      groups: siteIndex(content, reader),
    },
  };
}

/** The shortest term of each theme of the glossary. */
function ideas(content: Content, reader: Locale) {
  const terms = Object.values(content.reference.glossary);
  return themesIn(content).flatMap((theme) => {
    const names = terms.filter((term) => term.theme === theme).map(({ term }) => term[reader]);
    const [text] = names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    return text ? [{ text, href: `#${new URLSearchParams({ q: text })}` }] : [];
  });
}
