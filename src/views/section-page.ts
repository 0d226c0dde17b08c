import type { Content, Section } from '../domain/content.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { type PageView, pageView } from './page.ts';

/** The page of a section: its list, or a part of it. */
export interface SectionPageView extends PageView {
  title: string;
  lead: string;
}

/** What the page of a section's list says above it; a later part is nobody's destination. */
export function sectionPage(
  section: Section,
  content: Content,
  reader: Locale,
  number: number,
): SectionPageView {
  const { title, lead } = content.site.tellings[reader].sections[section];
  if (number === 1) {
    return {
      ...pageView(content, reader, { path: [section], title, description: lead }),
      title,
      lead,
    };
  }
  const part = translator(reader)('pagination.part', { title, page: number });
  const path = [section, 'page', String(number)];
  const page = { path, title: part, description: lead, isDestination: false };
  return { ...pageView(content, reader, page), title: part, lead };
}
