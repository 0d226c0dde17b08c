import type { Locale } from '../../i18n/locales.ts';
import { element, escaped } from '../html/markup.ts';
import { textHtml } from '../html/prose-html.ts';
import type { SheetBlock, SheetRun } from '../sheet-prose.ts';

/** What the blocks of a page that stands alone are written with. */
export interface PageContext {
  locale: Locale;
  /** The level of the headings that stand highest in the text. */
  level: number;
  /** The pictures that the page holds as `data:` addresses; of any other its words are shown. */
  pictures: Readonly<Record<string, { src: string; width: number; height: number }>>;
}

/** A body as HTML within one page: the number of a source leads to where the page lists it. */
export function blocksHtml(blocks: readonly SheetBlock[], context: PageContext): string {
  return blocks.map((block) => blockHtml[block.kind](block as never, context)).join('');
}

/** The numbers of sources, each a link to its place in the list. */
export function citationsHtml(numbers: readonly number[]): string {
  return numbers
    .map((number) => element('a', { href: `#source-${number}` }, `[${number}]`))
    .map((link) => element('sup', {}, link))
    .join('');
}

const blockHtml = {
  heading: ({ level, runs }, context) =>
    element(`h${level - 1 + context.level}`, {}, runsHtml(runs, context)),
  paragraph: ({ runs }, context) => element('p', {}, runsHtml(runs, context)),
  list: ({ ordered, items }, context) =>
    element(
      ordered ? 'ol' : 'ul',
      {},
      ...items.map((item) => element('li', {}, blocksHtml(item, context))),
    ),
  quote: ({ blocks }, context) => element('blockquote', {}, blocksHtml(blocks, context)),
  callout: ({ blocks }, context) => element('div', { role: 'note' }, blocksHtml(blocks, context)),
  table: ({ head, rows }, context) => {
    const row = (name: 'th' | 'td', cells: readonly SheetRun[][]) =>
      element(
        'tr',
        {},
        ...cells.map((cell) =>
          element(name, { scope: name === 'th' ? 'col' : undefined }, runsHtml(cell, context)),
        ),
      );
    const body = element('tbody', {}, ...rows.map((cells) => row('td', cells)));
    const table = element('table', {}, element('thead', {}, row('th', head)), body);
    return element('div', { class: 'table', tabindex: 0 }, table);
  },
  figure: ({ src, alt, caption, credit, cites }, context) => {
    const { locale, pictures } = context;
    const picture = pictures[src];
    const shown = picture
      ? element('img', { ...picture, alt })
      : element('p', {}, textHtml(alt, locale));
    const lines = [caption, credit].filter((line) => line !== null);
    const words = lines.map((line) => textHtml(line, locale)).join('<br/>');
    return element('figure', {}, shown, element('figcaption', {}, words, runsHtml(cites, context)));
  },
} satisfies { [K in SheetBlock['kind']]: (block: Of<SheetBlock, K>, to: PageContext) => string };

const runHtml = {
  text: ({ text }, { locale }) => textHtml(text, locale),
  isolate: ({ text, dir }) => element('bdi', { dir }, escaped(text)),
  strong: ({ runs }, context) => element('strong', {}, runsHtml(runs, context)),
  emphasis: ({ runs }, context) => element('em', {}, runsHtml(runs, context)),
  link: ({ href, runs }, context) => element('a', { href }, runsHtml(runs, context)),
  cite: ({ number }) => citationsHtml([number]),
  break: () => '<br/>',
} satisfies { [K in SheetRun['kind']]: (run: Of<SheetRun, K>, to: PageContext) => string };

type Of<Union, Kind> = Extract<Union, { kind: Kind }>;

function runsHtml(runs: readonly SheetRun[], context: PageContext): string {
  return runs.map((run) => runHtml[run.kind](run as never, context)).join('');
}
