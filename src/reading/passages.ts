import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Passage } from '../domain/passage.ts';
import { isLocale, type Locale, localeList } from '../i18n/locales.ts';
import { originsOf } from '../markdown/origins.ts';
import { linesOf } from '../markdown/passages.ts';
import { fileText, partsOf } from './files.ts';
import { factsFile, placeOf, tellingFiles } from './layout.ts';
import type { Tree } from './tree.ts';

/** Every text of a content folder that readers see, held entries too, in the order of its files. */
export function passagesIn(tree: Tree): Passage[] {
  return [...tree.items.keys()].flatMap((path) => {
    const name = path.split('/').at(-1) ?? '';
    const told = localeList.find((locale) => tellingFiles[locale] === name);
    const isList = path.startsWith('reference/') && name.endsWith('.yaml');
    if (!told && name !== factsFile && !isList) return [];
    const { text } = fileText(tree, path);
    if (text === undefined) return [];
    const { file } = placeOf(tree, path);
    return told ? tellingPassages(file, text, told) : yamlPassages(file, text, text, 0);
  });
}

function tellingPassages(file: string, source: string, locale: Locale): Passage[] {
  const parts = partsOf(file, source);
  if ('fault' in parts) return rawLines(file, source, source, 0, locale);
  const start = source.indexOf('\n') + 1;
  const lines = linesOf(parts.body).map((line) => ({ file, source, locale, ...line }));
  return [...yamlPassages(file, source, parts.frontMatter, start, locale), ...lines];
}

// Fields that hold what others say, or what nobody should.
const quotedFields = ['allow', 'avoid', 'myth', 'variants'];
// What is written for machines.
const codes = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|v1:[0-9a-f]{12}|\w+:\/\/\S+|\S+@\S+|\/\S*)$/;

/** The texts of a YAML document: those of front matter, and whatever stands under a language's key. */
function yamlPassages(
  file: string,
  source: string,
  yaml: string,
  start: number,
  own?: Locale,
): Passage[] {
  const walk = (node: unknown, locale: Locale | undefined, path: readonly string[]): Passage[] => {
    if (isSeq(node)) return node.items.flatMap((item) => walk(item, locale, path));
    if (isMap(node)) {
      return node.items.flatMap(({ key, value }) => {
        const name = isScalar(key) ? String(key.value) : '';
        return isLocale(name) ? walk(value, name, path) : walk(value, locale, [...path, name]);
      });
    }
    if (!locale || !isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const text = node.value.replace(/\n$/, '');
    if (codes.test(text)) return [];
    const [from, to] = node.range;
    const isQuoted = path.some((name) => quotedFields.includes(name));
    return [
      {
        file,
        source,
        locale,
        field: path.join('.'),
        text,
        origins: originsOf(text, source, start + from + leading(node.type, yaml, from), start + to),
        quoted: isQuoted ? [{ start: 0, end: text.length }] : [],
        links: [],
        cites: [],
      },
    ];
  };
  // The parser would compare every key with all that stand before it.
  const options = { schema: 'core', prettyErrors: false, uniqueKeys: false } as const;
  const document = parseDocument(yaml, options);
  return document.errors.length > 0
    ? rawLines(file, source, yaml, start, own)
    : walk(document.contents, own, []);
}

/** The lines of what cannot be read, as they stand; why it cannot is told when it is read for its fields. */
function rawLines(
  file: string,
  source: string,
  text: string,
  start: number,
  own?: Locale,
): Passage[] {
  // Letters are the same in every language.
  const [locale] = own ? [own] : localeList;
  if (!locale) return [];
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => ({
    file,
    source,
    locale,
    isUnread: true,
    text: line,
    origins: Array.from(line, (_, at) => start + index + at),
    quoted: [],
    links: [],
    cites: [],
  }));
}

/** What stands before the first character of a scalar: its quote, or the line of `>-`. */
function leading(type: string | undefined, yaml: string, from: number): number {
  if (type?.startsWith('QUOTE')) return 1;
  if (!type?.startsWith('BLOCK')) return 0;
  return /^[^\n]*\n\s*/.exec(yaml.slice(from))?.[0].length ?? 0;
}
