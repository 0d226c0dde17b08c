import type { Block, Prose, Run, ShownPicture, ShownStatistic } from '../../domain/prose.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { stretchesOf } from '../../views/stretches.ts';
import { element, escaped } from './markup.ts';

/** What a text is written with where it leaves its page: every address is full. */
export interface HtmlContext {
  locale: Locale;
  /** The full address of the page that the text is on. */
  address: string;
  /** The number of each source on that page, by id. */
  numbers: Readonly<Record<string, number>>;
}

/** A body as HTML that stands by itself: no classes, no scripts, full addresses. */
export function proseHtml(prose: Prose, context: HtmlContext): string {
  return prose.map((block) => htmlOfBlock[block.kind](block as never, context)).join('');
}

/** A line of the text's language as HTML: words of another script are marked and isolated. */
export function textHtml(text: string, locale: Locale): string {
  return stretchesOf(text, locale)
    .map(({ text: words, lang }) =>
      lang ? element('bdi', { lang, dir: locales[lang].dir }, escaped(words)) : escaped(words),
    )
    .join('');
}

/** The numbers of sources, each a link to where the page lists it. */
export function citesHtml(sources: readonly string[], { address, numbers }: HtmlContext): string {
  return sources
    .flatMap((id) => numbers[id] ?? [])
    .map((number) => element('a', { href: `${address}#source-${number}` }, `[${number}]`))
    .map((link) => element('sup', {}, link))
    .join('');
}

/** A figure, never without what it counts, its year, its caution and its sources. */
export function figureHtml(figure: ShownStatistic, context: HtmlContext): string {
  const { locale } = context;
  const lines = [
    element('strong', {}, textHtml(`${figure.value} ${figure.unit}`, locale)),
    `${textHtml(figure.text, locale)}${citesHtml(figure.sources, context)}`,
    ...figure.notes.map((note) => element('small', {}, textHtml(note, locale))),
  ];
  return element('p', {}, lines.join('<br/>'));
}

const htmlOfBlock = {
  heading: ({ level, runs }, context) => element(`h${level}`, {}, runsHtml(runs, context)),
  paragraph: ({ runs }, context) => element('p', {}, runsHtml(runs, context)),
  list: ({ ordered, items }, context) =>
    element(
      ordered ? 'ol' : 'ul',
      {},
      ...items.map((item) => element('li', {}, itemHtml(item, context))),
    ),
  quote: ({ blocks }, context) => element('blockquote', {}, proseHtml(blocks, context)),
  callout: ({ blocks }, context) => element('aside', {}, proseHtml(blocks, context)),
  table: ({ head, rows }, context) => {
    const row = (name: string, cells: readonly (readonly Run[])[]) =>
      element('tr', {}, ...cells.map((cell) => element(name, {}, runsHtml(cell, context))));
    const body = element('tbody', {}, ...rows.map((cells) => row('td', cells)));
    return element('table', {}, element('thead', {}, row('th', head)), body);
  },
  statistic: ({ shown }, context) => (shown ? figureHtml(shown, context) : ''),
  figure: ({ shown }, context) => (shown ? pictureHtml(shown, context) : ''),
} satisfies { [K in Block['kind']]: (block: Of<Block, K>, context: HtmlContext) => string };

const htmlOfRun = {
  text: ({ text }, { locale }) => textHtml(text, locale),
  isolate: ({ text, dir }) => element('bdi', { dir }, escaped(text)),
  strong: ({ runs }, context) => element('strong', {}, runsHtml(runs, context)),
  emphasis: ({ runs }, context) => element('em', {}, runsHtml(runs, context)),
  link: ({ href, runs }, context) =>
    element('a', { href: new URL(href, context.address).href }, runsHtml(runs, context)),
  cite: ({ source }, context) => citesHtml([source], context),
  term: ({ href, runs }, context) =>
    href
      ? element('a', { href: new URL(href, context.address).href }, runsHtml(runs, context))
      : element('i', {}, runsHtml(runs, context)),
  break: () => '<br/>',
} satisfies { [K in Run['kind']]: (run: Of<Run, K>, context: HtmlContext) => string };

type Of<Union, Kind> = Extract<Union, { kind: Kind }>;

function runsHtml(runs: readonly Run[], context: HtmlContext): string {
  return runs.map((run) => htmlOfRun[run.kind](run as never, context)).join('');
}

/** An item of a list that is one line needs no paragraph. */
function itemHtml(item: Prose, context: HtmlContext): string {
  const [only, ...others] = item;
  const isLine = only?.kind === 'paragraph' && others.length === 0;
  return isLine ? runsHtml(only.runs, context) : proseHtml(item, context);
}

function pictureHtml(picture: ShownPicture, context: HtmlContext): string {
  const { src, alt, width, height, caption, credit, sources } = picture;
  const image = element('img', { src: new URL(src, context.address).href, alt, width, height });
  const words = [caption, credit].filter((line) => line !== undefined);
  const under = words.map((line) => textHtml(line, context.locale)).join('<br/>');
  const said = element('figcaption', {}, under, citesHtml(sources, context));
  return element('figure', {}, image, said);
}
