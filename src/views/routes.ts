import type { Content, Section } from '../domain/content.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { hasSomething } from './navigation.ts';

/** The addresses of a section's own page: one per language, or none while it has nothing to show. */
export function sectionRoutes(section: Section, content: Content) {
  if (!hasSomething(section, content)) return [];
  return localeList.map((locale) => ({ params: { locale }, props: { locale, content } }));
}

/** The addresses of entries, each in every language, whichever it is told in. */
export function entryRoutes<Entry extends { id: string }, View>(
  entries: readonly Entry[],
  viewOf: (entry: Entry, locale: Locale) => View | undefined,
) {
  return localeList.flatMap((locale) =>
    entries.flatMap((entry) => {
      const view = viewOf(entry, locale);
      return view ? [{ params: { locale, id: entry.id }, props: { view } }] : [];
    }),
  );
}
