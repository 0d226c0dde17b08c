import { translator } from '../../../i18n/translate.ts';
import { messageView } from '../../../views/message-page.ts';
import { element } from '../markup.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { figuresHtml, listHtml, textFactsHtml, titledHtml } from '../parts.ts';
import { citesHtml, textHtml } from '../prose-html.ts';

/** A message: for whom, its core and what supports it, and what it asks. */
export function messagesParts(
  entry: OwnEntry<'messages'>,
  { content, locale, made, within }: Page,
): OwnParts | undefined {
  const view = messageView(entry, content, locale, made);
  if (!view) return undefined;
  const t = translator(locale);
  const context = within(view);
  const points = view.points.map(
    ({ text, sources }) => `${textHtml(text, locale)}${citesHtml(sources, context)}`,
  );
  const ask = element('p', {}, textHtml(view.ask, locale));
  const facts = [
    [t('message.audience'), view.audience],
    [t('message.shared_value'), view.sharedValue],
    [t('message.core'), view.core],
  ] as const;
  const before = [
    view.sample && element('p', {}, element('small', {}, textHtml(view.sample, locale))),
    textFactsHtml(facts, locale),
    titledHtml(t('message.supporting'), listHtml(points)),
    figuresHtml(t('message.proof'), view.figures, context),
    titledHtml(t('message.ask'), ask),
  ];
  return { view, before: before.join(''), after: '' };
}
