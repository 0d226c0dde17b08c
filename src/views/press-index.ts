import type { Content } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type Card, noteCards } from './card.ts';
import { type PageView, pageView } from './page.ts';

export interface PressIndexView extends PageView {
  title: string;
  lead: string;
  notes: Card[];
  none: string;
  contact: { title: string; text: string };
}

export function pressIndexView(content: Content, reader: Locale): PressIndexView {
  const { title, lead } = content.site.tellings[reader].sections.press;
  const t = translator(reader);
  return {
    ...pageView(content, reader, { path: ['press'], title, description: lead }),
    title,
    lead,
    notes: noteCards(content, reader),
    none: t('press.none'),
    contact: { title: t('press.contact'), text: t('press.contact_none') },
  };
}
