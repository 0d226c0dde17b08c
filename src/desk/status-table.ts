import { formatDate, formatList } from '../i18n/format.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { EntryStatus, TextStatus } from './entry-status.ts';
import { phrasing, visible } from './faults/phrasing.ts';
import { statusSentences } from './status-sentences.ts';
import type { Wait } from './waits.ts';

type Matter = keyof (typeof statusSentences)[Locale]['matters'];

/** One row: what an entry lacks or waits for. */
type Row = readonly [Matter, string];

/**
 * Where entries stand, as a table in one language: a row for each thing that someone has to do,
 * how many entries there are, and how many of them only an official edition would hold back.
 */
export function statusTable(entries: readonly EntryStatus[], reader: Locale): string {
  const said = statusSentences[reader];
  const rows = entries.flatMap((entry) =>
    rowsOf(entry, reader).map(([matter, details]) => [
      visible(`${entry.collection}/${entry.id}`),
      said.matters[matter],
      details,
    ]),
  );
  const open = new Set(rows.map(([name]) => name)).size;
  const uncleared = entries.filter(({ waits }) => waits.some(isForLater)).length;
  const later = uncleared === 0 ? '' : `${said.uncleared(uncleared)}\n`;
  if (open === 0) return `${said.well(entries.length)}\n${later}`;
  return `${inColumns([said.heads, ...rows])}\n${said.count(entries.length, open)}\n${later}`;
}

function isForLater(wait: Wait): boolean {
  return wait.kind === 'clearance' && !wait.isUnderWay;
}

function rowsOf(entry: EntryStatus, reader: Locale): Row[] {
  const said = statusSentences[reader];
  if (entry.state === 'withdrawn') return [];
  if (entry.state === 'faulty') return [['faulty', said.faulty]];
  const missing = localeList.filter((locale) => entry.texts[locale].state === 'missing');
  return [
    ...missing.map((locale): Row => ['missing', said.missing(nameOf(locale, reader))]),
    ...driftRows(entry, reader),
    ...(entry.overdue
      ? [['overdue', said.overdue(formatDate(reader, entry.overdue))] as const]
      : []),
    ...entry.waits
      .filter((wait) => !isForLater(wait))
      .map((wait): Row => ['waiting', waiting(wait, reader)]),
  ];
}

function driftRows({ state, confirmed, texts, behind }: EntryStatus, reader: Locale): Row[] {
  const said = statusSentences[reader];
  if (state === 'untold' || state === 'one-language') return [];
  const isUnconfirmed = localeList.some((locale) => texts[locale].state === 'unconfirmed');
  const unconfirmed: Row[] = isUnconfirmed ? [['unconfirmed', said.neverConfirmed]] : [];
  if (!confirmed) return unconfirmed;
  const on = formatDate(reader, confirmed);
  const changed = localeList.filter((locale) => texts[locale].state === 'changed');
  const others = behind.map((locale) => nameOf(locale, reader));
  const drifted = changed.map((locale): Row => {
    const sections = sectionsOf(texts[locale], reader);
    const sentence = said.changed(nameOf(locale, reader), on, sections);
    if (others.length === 0) return ['drifted', sentence];
    return ['drifted', `${sentence} ${said.behind(formatList(reader, others))}`];
  });
  return [...unconfirmed, ...drifted];
}

function sectionsOf({ changed, removed, isReordered }: TextStatus, reader: Locale): string {
  const said = statusSentences[reader];
  const { quoted } = phrasing(reader);
  const names = changed.map(({ kind, heading }) =>
    kind === 'part' ? quoted(heading) : said[kind],
  );
  if (removed > 0) names.push(said.removed(removed));
  if (isReordered) names.push(said.reordered);
  return formatList(reader, names);
}

function waiting(wait: Wait, reader: Locale): string {
  const said = statusSentences[reader];
  const { quoted, all } = phrasing(reader);
  if (wait.kind === 'writing') return said.writing;
  if (wait.kind === 'embargo') return said.embargo(wait.until);
  if (wait.kind === 'clearance') {
    return wait.agreed.length > 0 ? said.clearanceAgreed(all(wait.agreed)) : said.clearance;
  }
  const [agency, language] = [quoted(wait.agency), nameOf(wait.language, reader)];
  if (!wait.lapsed) return said.agreement(agency, language);
  return said.lapsed(agency, language, formatDate(reader, wait.lapsed));
}

function nameOf(locale: Locale, reader: Locale): string {
  return translator(reader)(`language.${locale}`);
}

/** Lines whose columns begin below each other; the last one may be of any length. */
function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1].map((at) => Math.max(...rows.map((row) => [...(row[at] ?? '')].length)));
  return rows
    .map((row) => row.map((cell, at) => cell + ' '.repeat(padding(cell, widths[at]))).join('  '))
    .map((line) => `${line}\n`)
    .join('');
}

function padding(cell: string, width = 0): number {
  return Math.max(0, width - [...cell].length);
}
