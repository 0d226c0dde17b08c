import { translator } from '../../../i18n/translate.ts';
import { eventPageView } from '../../../views/event-page.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { textFactsHtml } from '../parts.ts';

/** An event: when and where, by whom, and how sure that is. */
export function eventsParts(
  entry: OwnEntry<'events'>,
  { content, locale, made }: Page,
): OwnParts | undefined {
  const view = eventPageView(entry, content, locale, made);
  if (!view) return undefined;
  const t = translator(locale);
  const countries = view.countries.map(({ name }) => name);
  const facts = [
    [t('event.when'), view.when.text],
    [t('event.place'), view.place],
    [t('event.organizers'), view.organizers],
    [t('event.certainty'), view.certainty],
    [t('event.name'), view.nameCertainty],
    ...countries.map((name) => [t('event.countries'), name] as const),
  ] as const;
  return { view, before: textFactsHtml(facts, locale), after: '' };
}
