import type { Content } from '../domain/content.ts';
import { type Locale, localeList } from '../i18n/locales.ts';

type Page = Content['pages'][number];

/** The pages of their own that have a template of their own, by id; all others share one. */
const withTemplate = ['compact', 'corrections', 'help'] as const;

/** The pages that share the common template. */
export function plainPages({ pages }: Content): Page[] {
  const ids: readonly string[] = withTemplate;
  return pages.filter(({ id }) => !ids.includes(id));
}

/** The addresses of a page with a template of its own: one per language, or none without its entry. */
export function ownPageRoutes<View>(
  id: (typeof withTemplate)[number],
  { pages }: Content,
  viewOf: (page: Page, locale: Locale) => View | undefined,
) {
  const page = pages.find((entry) => entry.id === id);
  return localeList.flatMap((locale) => {
    const view = page && viewOf(page, locale);
    return view ? [{ params: { locale }, props: { view } }] : [];
  });
}
