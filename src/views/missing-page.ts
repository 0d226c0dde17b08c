import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type PageView, pageView } from './page.ts';
import { type SiteIndexGroup, siteIndex } from './site-index.ts';

/** What a reader gets at an address where there is nothing. */
export interface MissingPageView extends PageView {
  title: string;
  text: string;
  groups: SiteIndexGroup[];
}

export function missingPageView(content: Content, reader: Locale): MissingPageView {
  const t = translator(reader);
  const title = t('missing.title');
  const text = t('missing.text');
  const page = { path: ['404'], title, description: text, isDestination: false, hasAddress: false };
  return { ...pageView(content, reader, page), title, text, groups: siteIndex(content, reader) };
}
