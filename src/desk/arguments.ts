import { basename, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { type Collection, isCollection } from '../schema/collections.ts';
import { localeFrom } from './check.ts';

/** What a person has typed after a command; `isUnderstood` is false where it is not known. */
export interface Arguments {
  content: string;
  locale: Locale;
  json: boolean;
  rest: string[];
  isUnderstood: boolean;
}

const options = {
  content: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Reads `[--content=DIR] [--lang=ar|en] [--json]` and whatever else stands among them. */
export function argumentsOf(words: string[]): Arguments {
  const own = localeFrom(process.env);
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const { content = 'content', lang = own, json = false } = values;
    const locale = isLocale(lang) ? lang : own;
    return { content, locale, json, rest: positionals, isUnderstood: isLocale(lang) };
  } catch {
    return { content: '', locale: own, json: false, rest: [], isUnderstood: false };
  }
}

/** The collection, the entry or the file of an entry that a path leads to, from here or from `content`. */
export function placeIn(
  content: string,
  path: string,
): { collection: Collection; id?: string } | undefined {
  const fromContent = relative(resolve(content), resolve(path)).split(sep);
  const written = path.split(/[\\/]/).filter((step) => step !== '' && step !== '.');
  if (written[0] === basename(resolve(content))) written.shift();
  const steps = fromContent[0] === '..' ? written : fromContent;
  const [collection = '', id] = steps;
  if (!isCollection(collection)) return undefined;
  return id === undefined ? { collection } : { collection, id };
}

/** Says in one sentence why nothing was done, and returns the exit code for that. */
export function refused(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
