/** A value of a cell; nothing where it is not known. */
export type Cell = string | number | undefined;

/** Spreadsheets take a cell that begins so for a formula, in any width of the sign. */
const formula = /^[=+\-@＝＋－＠\t\r]/;

/** What tells programs that the bytes are UTF-8: without it, spreadsheets show Arabic as noise. */
const mark = '\uFEFF';

/**
 * A table as CSV (RFC 4180), in which nothing is a formula: words that would be one have an
 * apostrophe before them (OWASP, CSV injection). Numbers stay numbers.
 */
export function csv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns, ...rows].map((cells) => `${cells.map(written).join(',')}\r\n`);
  return `${mark}${lines.join('')}`;
}

function written(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = (cell ?? '').replaceAll(/\s*[\r\n]+\s*/g, ' ');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
