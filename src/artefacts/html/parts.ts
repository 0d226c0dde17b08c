import type { Locale } from '../../i18n/locales.ts';
import { element, escaped } from './markup.ts';
import { figureHtml, type HtmlContext, textHtml } from './prose-html.ts';

/** A part under its heading. */
export function titledHtml(title: string, content: string): string {
  return `${element('h2', {}, escaped(title))}${content}`;
}

/** A list of lines of markup; nothing where there are none. */
export function listHtml(items: readonly string[]): string {
  if (items.length === 0) return '';
  return element('ul', {}, ...items.map((item) => element('li', {}, item)));
}

/** Facts by their labels; what has no value is left out, and a label is said once for its values. */
export function factsHtml(
  facts: readonly (readonly [label: string, value: string | undefined])[],
): string {
  const known = Map.groupBy(
    facts.filter(([, value]) => value),
    ([label]) => label,
  );
  if (known.size === 0) return '';
  const lines = Array.from(known, ([label, values]) => [
    element('dt', {}, escaped(label)),
    ...values.map(([, value = '']) => element('dd', {}, value)),
  ]);
  return element('dl', {}, ...lines.flat());
}

/** A sentence and, before it, what it is. */
export function factText(label: string, text: string, locale: Locale): string {
  return element('p', {}, factLine(label, text, locale));
}

/** What somebody else says, smaller than what is said about it, and flagged. */
export function quotedText(label: string, text: string, locale: Locale): string {
  const small = element('small', {}, factLine(label, text, locale));
  return element('blockquote', {}, element('p', {}, small));
}

function factLine(label: string, text: string, locale: Locale): string {
  return `${element('strong', {}, escaped(label))}<br/>${textHtml(text, locale)}`;
}

/** Figures under their heading; nothing where there are none. */
export function figuresHtml(
  title: string,
  shown: readonly Parameters<typeof figureHtml>[0][],
  context: HtmlContext,
): string {
  if (shown.length === 0) return '';
  return titledHtml(title, shown.map((figure) => figureHtml(figure, context)).join(''));
}

/** Facts whose values are words of a language. */
export function textFactsHtml(
  facts: readonly (readonly [label: string, text: string | undefined])[],
  locale: Locale,
): string {
  return factsHtml(facts.map(([label, text]) => [label, text && textHtml(text, locale)] as const));
}
