import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type PageView, pageView } from './page.ts';
import { type SiteIndexGroup, siteIndex } from './site-index.ts';

export interface SearchPageView extends PageView {
  title: string;
  label: string;
  button: string;
  hint: string;
  index: { title: string; text: string; groups: SiteIndexGroup[] };
}

export function searchPageView(content: Content, reader: Locale): SearchPageView {
  const t = translator(reader);
  const title = t('search.title');
  return {
    ...pageView(content, reader, {
      path: ['search'],
      section: 'search',
      title,
      description: t('search.index_text'),
      isDestination: false,
    }),
    title,
    label: t('search.label'),
    button: t('search.button'),
    hint: t('search.hint'),
    index: {
      title: t('search.index'),
      text: t('search.index_text'),
      groups: siteIndex(content, reader),
    },
  };
}
