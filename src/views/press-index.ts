import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Card, noteCards } from './card.ts';
import { contactOf } from './colophon.ts';
import { type ListPage, listPage } from './pagination.ts';
import { type SectionPageView, sectionPage } from './section-page.ts';
import { pagePath } from './urls.ts';

export interface PressIndexView extends SectionPageView {
  list: ListPage<Card>;
  none: string;
  contact: { title: string; text: string };
  verify: { text: string; href: string };
}

/** The press room, or a later part of its list of notes. */
export function pressIndexView(content: Content, reader: Locale, number = 1): PressIndexView {
  const t = translator(reader);
  return {
    ...sectionPage('press', content, reader, number),
    list: listPage(noteCards(content, reader), number, ['press'], content, reader),
    none: t('press.none'),
    contact: contactOf(content.site, reader),
    verify: { text: t('verify.title'), href: pagePath(content.site, reader, 'verify') },
  };
}
