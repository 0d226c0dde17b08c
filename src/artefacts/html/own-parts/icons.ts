import { locales } from '../../../i18n/locales.ts';
import { translator } from '../../../i18n/translate.ts';
import { iconPageView } from '../../../views/icon-page.ts';
import { element, escaped } from '../markup.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { factsHtml } from '../parts.ts';
import { citesHtml, textHtml } from '../prose-html.ts';

/** An objective: its title in every language, and what its icon shows. */
export function iconsParts(
  entry: OwnEntry<'icons'>,
  { content, locale, within }: Page,
): OwnParts | undefined {
  const view = iconPageView(entry, content, locale);
  if (!view) return undefined;
  const t = translator(locale);
  const cites = citesHtml(view.titleSources, within(view));
  const facts = factsHtml([
    ...view.titles.map(({ label, text, lang, certainty }) => {
      const said = element('span', { lang, dir: locales[lang].dir }, textHtml(text, lang));
      return [label, [said, cites, certainty && ` (${escaped(certainty)})`].join('')] as const;
    }),
    [t('icon.drawn'), textHtml(view.description, locale)],
  ]);
  const own = element('p', {}, element('small', {}, textHtml(t('icon.own_set'), locale)));
  return { view, before: facts + own, after: '' };
}
