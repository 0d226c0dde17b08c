import { translator } from '../../../i18n/translate.ts';
import { documentPageView } from '../../../views/document-page.ts';
import { element, escaped } from '../markup.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { factsHtml } from '../parts.ts';
import { textHtml } from '../prose-html.ts';

/** A document: what it is, and where it is to be found. */
export function documentsParts(
  entry: OwnEntry<'documents'>,
  { content, locale, made }: Page,
): OwnParts | undefined {
  const view = documentPageView(entry, content, locale, made);
  if (!view) return undefined;
  const t = translator(locale);
  const { title, lang, dir, url, publisher } = view.document;
  const named = element('span', { lang, dir }, escaped(title));
  const facts = factsHtml([
    [t('document.where'), url ? element('a', { href: url, hreflang: lang }, named) : named],
    [t('document.symbol'), view.symbol && element('bdi', {}, escaped(view.symbol))],
    [t('document.issued'), view.issued && textHtml(view.issued, locale)],
    [t('document.language'), textHtml(view.language, locale)],
    [t('document.publisher'), textHtml(publisher, locale)],
  ]);
  return { view, before: facts, after: '' };
}
