import type { Content } from '../domain/content.ts';
import type { SearchWords } from '../domain/search-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { pluralForms, translator } from '../i18n/translate.ts';
import { type PageView, pageView } from './page.ts';
import { type SiteIndexGroup, siteIndex } from './site-index.ts';
import { filePath } from './urls.ts';

export interface SearchPageView extends PageView {
  title: string;
  label: string;
  button: string;
  hint: string;
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
    folder: filePath(content.site, 'pagefind/'),
    words: {
      locale: reader,
      found: pluralForms(reader, 'search.found'),
      none: t('search.none'),
      more: t('search.more'),
      failed: t('search.failed'),
    },
    index: {
      title: t('search.index'),
      text: t('search.index_text'),
      groups: siteIndex(content, reader),
    },
  };
}
