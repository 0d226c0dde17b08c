import { networkPageView } from '../../../views/network-page.ts';
import { element, escaped } from '../markup.ts';
import type { OwnEntry, OwnParts, Page } from '../own-parts.ts';
import { factsHtml, listHtml, titledHtml } from '../parts.ts';
import { citesHtml, textHtml } from '../prose-html.ts';

/** A national network: each fact with its sources and how sure it is. */
export function networksParts(
  entry: OwnEntry<'networks'>,
  { content, locale, within }: Page,
): OwnParts | undefined {
  const view = networkPageView(entry, content, locale);
  if (!view) return undefined;
  const context = within(view);
  const said = (fact: Known) =>
    [
      textHtml(fact.text, locale),
      citesHtml(fact.sources, context),
      fact.certainty && ` (${escaped(fact.certainty)})`,
      fact.note && `<br/>${element('small', {}, textHtml(fact.note, locale))}`,
    ].join('');
  const known = view.known.map(({ title, items }) => titledHtml(title, listHtml(items.map(said))));
  const facts = view.facts.map((fact) => [fact.label, said(fact)] as const);
  return { view, before: factsHtml(facts), after: known.join('') };
}

interface Known {
  text: string;
  sources: readonly string[];
  certainty?: string | undefined;
  note?: string | undefined;
}
