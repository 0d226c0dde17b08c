import { translator } from '../../../i18n/translate.ts';
import { pressNoteView } from '../../../views/press-note.ts';
import { element, escaped } from '../markup.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { figuresHtml, listHtml, titledHtml } from '../parts.ts';
import { textHtml } from '../prose-html.ts';

/** A note: its key points before the text, its figures after it. */
export function pressParts(
  entry: OwnEntry<'press'>,
  { content, locale, made, within }: Page,
): OwnParts | undefined {
  const view = pressNoteView(entry, content, locale, made);
  if (!view) return undefined;
  const t = translator(locale);
  const points = listHtml(view.keyPoints.map((point) => textHtml(point, locale)));
  const sample = view.sample ? element('small', {}, textHtml(view.sample, locale)) : '';
  const end = element('p', {}, escaped(view.end));
  return {
    view,
    before: [sample && element('p', {}, sample), titledHtml(t('press.key_points'), points)].join(
      '',
    ),
    after: `${figuresHtml(t('press.figures'), view.figures, within(view))}${end}`,
  };
}
