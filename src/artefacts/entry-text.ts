import type { EntrySheet } from './entry-sheet.ts';
import type { SheetBlock, SheetRun } from './sheet-prose.ts';
import { isolated, laidOut } from './text-lines.ts';

/** An entry as plain text: what its PDF says, a blank line between paragraphs. */
export function entryText(sheet: EntrySheet): string {
  const { figures, objectives, sources, about, contact } = sheet;
  const blocks = [
    [sheet.name, sheet.siteKind, sheet.kind, ...sheet.dates].join('\n'),
    sheet.title,
    sheet.summary,
    ...sheet.notices,
    ...textOf(sheet.body),
    ...titled(figures.title, figures.content.map(figureText)),
    sheet.end,
    ...(sheet.notes ? [head(sheet.notes)] : []),
    ...titled(objectives.title, [objectives.content.map(item).join('\n')]),
    ...titled(sources.title, sources.content.map(sourceText)),
    ...titled(about.title, [about.content]),
    ...titled(contact.title, [contact.content]),
    ...sheet.small,
    isolated(sheet.address, 'ltr'),
  ];
  return laidOut(blocks.join('\n\n'), sheet.dir);
}

function figureText(figure: EntrySheet['figures']['content'][number]): string {
  const { value, unit, text, notes, sources } = figure;
  return [`${value} ${unit}`, `${text}${sources.map(citation).join('')}`, ...notes].join('\n');
}

function sourceText(source: EntrySheet['sources']['content'][number]): string {
  const { number, title, dir, publisher, details, url } = source;
  const about = [isolated(publisher, dir), ...details].join(' · ');
  const address = url ? [isolated(url, 'ltr')] : [];
  return [`[${number}] ${isolated(title, dir)}`, about, ...address].join('\n');
}

function textOf(blocks: readonly SheetBlock[]): string[] {
  return blocks.flatMap((block) => blockText[block.kind](block as never));
}

const blockText = {
  heading: ({ runs }) => [head(lineOf(runs))],
  paragraph: ({ runs }) => [lineOf(runs)],
  list: ({ ordered, items }) => [
    items
      .map((blocks, index) => {
        const [first = '', ...rest] = textOf(blocks).flatMap((text) => text.split('\n'));
        const sign = ordered ? `${index + 1}. ` : '• ';
        return [`${sign}${first}`, ...rest.map((line) => `  ${line}`)].join('\n');
      })
      .join('\n'),
  ],
  quote: ({ blocks }) => textOf(blocks),
  callout: ({ blocks }) => textOf(blocks),
  table: ({ head: names, rows }) => [
    [names, ...rows].map((row) => row.map(lineOf).join(' | ')).join('\n'),
  ],
  figure: ({ alt, caption, credit, cites }) => [
    `[${caption ?? alt} (${credit})${cites.length > 0 ? lineOf(cites) : ''}]`,
  ],
} satisfies {
  [K in SheetBlock['kind']]: (block: Extract<SheetBlock, { kind: K }>) => string[];
};

function lineOf(runs: readonly SheetRun[]): string {
  return runs.map((run) => runText[run.kind](run as never)).join('');
}

const runText = {
  text: ({ text }) => text,
  isolate: ({ text, dir }) => isolated(text, dir),
  strong: ({ runs }) => lineOf(runs),
  emphasis: ({ runs }) => lineOf(runs),
  link: ({ href, runs }) => `${lineOf(runs)} <${isolated(href, 'ltr')}>`,
  cite: ({ number }) => citation(number),
  break: () => '\n',
} satisfies {
  [K in SheetRun['kind']]: (run: Extract<SheetRun, { kind: K }>) => string;
};

function titled(title: string, under: readonly string[]): string[] {
  return under.some((text) => text !== '') ? [head(title), ...under] : [];
}

/** A heading stands apart from what is before it. */
function head(title: string): string {
  return `\n${title}`;
}

function item(text: string): string {
  return `• ${text}`;
}

function citation(number: number): string {
  return ` [${number}]`;
}
