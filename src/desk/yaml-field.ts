import { isMap, isScalar, parseDocument, stringify } from 'yaml';

/**
 * A YAML text in which one field of the first level has a value: where the field stands it is
 * replaced, else added at the end. Every other byte stays, comments, order and quotation marks too.
 * Nothing where the text is not laid out in lines, so that this cannot be done.
 */
export function withField(text: string, name: string, value: unknown): string | undefined {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const field = stringify({ [name]: value }).replaceAll('\n', newline);
  const [start, end] = placeOf(text, name) ?? [text.length, text.length];
  const before = text.slice(0, start);
  const isLine = before === '' || before.endsWith('\n');
  const changed = before + (isLine ? '' : newline) + field + text.slice(end);
  return isOnlyChange(text, changed, name, value) ? changed : undefined;
}

/** Where a field of the first level begins, and where the next line begins that is not its own. */
function placeOf(text: string, name: string): [number, number] | undefined {
  const { contents } = parseDocument(text);
  const pairs = isMap(contents) ? contents.items : [];
  const key = pairs.find(({ key }) => isScalar(key) && key.value === name)?.key;
  const start = isScalar(key) ? key.range?.[0] : undefined;
  if (start === undefined) return undefined;
  const [own = ''] = itsLines.exec(text.slice(start)) ?? [];
  return [start, start + own.length];
}

// The line of the key, then those further in, with the blank lines between them.
const itsLines = /^[^\n]*(?:\n|$)(?:(?:[ \t]*\r?\n)*[ \t]+[^\s][^\n]*(?:\n|$))*/;

function isOnlyChange(text: string, changed: string, name: string, value: unknown): boolean {
  const { errors, contents } = parseDocument(changed);
  const before = parseDocument(text);
  if (errors.length > 0 || !isMap(contents) || !isMap(before.contents)) return false;
  before.set(name, value);
  const fields = (json: unknown) => JSON.stringify(Object.entries(json ?? {}).sort());
  return fields(contents.toJSON()) === fields(before.contents.toJSON());
}
