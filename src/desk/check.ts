import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { byPlace, type Fault } from '../domain/fault.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { type Conditions, conditionsFrom } from '../reading/conditions.ts';
import { readFolder } from '../reading/folder.ts';
import { wordsOf } from './faults/catalogue.ts';
import { visible } from './faults/phrasing.ts';
import { sentences } from './sentences.ts';

// The command `check.ts [--content=DIR] [--lang=ar|en]`.
if (import.meta.main) process.exitCode = await check(process.argv.slice(2));

/**
 * Everything that is wrong with a folder of content; nothing where it may be built.
 * @throws when something in it cannot be read at all.
 */
export async function checked(folder: string, conditions: Conditions): Promise<readonly Fault[]> {
  const reading = await readFolder(folder, conditions);
  return reading.ok ? [] : reading.faults;
}

/** What editors are told: a line per fault in the order of files and lines, and how many there are. */
export function report(faults: readonly Fault[], locale: Locale): string {
  if (faults.length === 0) return `${sentences[locale].well}\n`;
  const files = new Set(faults.map(({ file }) => file));
  const lines = faults.toSorted(byPlace).map((fault) => {
    const { file, line, column } = fault;
    const { message, remedy } = wordsOf(fault, locale);
    return `${visible(file)}:${line}:${column}  ${message} — ${remedy}\n`;
  });
  return `${lines.join('')}${sentences[locale].count(faults.length, files.size)}\n`;
}

/** The language of an editor's own machine, where the site has it, else English. */
export function localeFrom(env: Readonly<Record<string, string | undefined>>): Locale {
  const language = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split(/[_.-]/)[0] ?? '';
  return isLocale(language) ? language : 'en';
}

/** Checks a folder of content, says what it found, and returns the command's exit code. */
async function check(words: string[]): Promise<number> {
  const { content, locale, isUnderstood } = optionsOf(words);
  const said = sentences[locale];
  if (!isUnderstood) return refused(said.usage);
  if (!(await isFolder(content))) return refused(said.folderMissing(content));
  try {
    const faults = await checked(content, conditionsFrom(process.env));
    process.stdout.write(report(faults, locale));
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

function optionsOf(words: string[]): { content: string; locale: Locale; isUnderstood: boolean } {
  const options = { content: { type: 'string' }, lang: { type: 'string' } } as const;
  const own = localeFrom(process.env);
  try {
    const { content = 'content', lang = own } = parseArgs({ args: words, options }).values;
    const locale = isLocale(lang) ? lang : own;
    return { content, locale, isUnderstood: isLocale(lang) };
  } catch {
    return { content: '', locale: own, isUnderstood: false };
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function refused(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
