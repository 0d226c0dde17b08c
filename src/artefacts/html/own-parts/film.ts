import { filmPageView } from '../../../views/film-page.ts';
import { element } from '../markup.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { textHtml } from '../prose-html.ts';

/** A film: what is there of it before its transcript. */
export function filmParts(
  entry: OwnEntry<'film'>,
  { content, locale, made }: Page,
): OwnParts | undefined {
  const view = filmPageView(entry, content, locale, made);
  if (!view) return undefined;
  const caption = element('p', {}, element('small', {}, textHtml(view.still.caption, locale)));
  return { view, before: caption, after: '' };
}
