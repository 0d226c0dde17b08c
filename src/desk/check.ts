import { existsSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { byPlace, type Fault } from '../domain/fault.ts';
import { severityOf } from '../domain/severity.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { type Conditions, conditionsFrom } from '../reading/conditions.ts';
import { type Reading, readContent } from '../reading/content.ts';
import { readTree } from '../reading/tree.ts';
import { textFaults } from './checks/every.ts';
import { wordsOf } from './faults/catalogue.ts';
import { visible } from './faults/phrasing.ts';
import { formats, isFormat } from './formats.ts';
import { mendedIn } from './mend.ts';
import { sentences } from './sentences.ts';

// The command `check.ts [--content=DIR] [--lang=ar|en] [--fix] [--format=text|github|json] [PATH …]`.
if (import.meta.main) process.exitCode = await check(process.argv.slice(2));

/**
 * Everything that is wrong with a folder of content, in the order of files, lines and columns.
 * @throws when something in it cannot be read at all.
 */
export async function checked(folder: string, conditions: Conditions): Promise<readonly Fault[]> {
  return (await readAll(folder, conditions)).faults;
}

/**
 * What may be built of a folder of content, or every fault where one of them is a `must`.
 * @throws when something in it cannot be read at all.
 */
export async function readSound(folder: string, conditions: Conditions): Promise<Reading> {
  const { reading, faults } = await readAll(folder, conditions);
  return faults.some(stops) ? { ok: false, faults } : reading;
}

async function readAll(folder: string, conditions: Conditions) {
  const tree = await readTree(folder);
  const reading = readContent(tree, conditions);
  const own = reading.ok ? [] : reading.faults;
  return { reading, faults: [...own, ...textFaults(tree, conditions)].sort(byPlace) };
}

/** What editors are told: a line per fault in the order of files and lines, and how many there are. */
export function report(faults: readonly Fault[], locale: Locale): string {
  const { advice, advised, count, well } = sentences[locale];
  if (faults.length === 0) return `${well}\n`;
  const lines = faults.toSorted(byPlace).map((fault) => {
    const { file, line, column } = fault;
    const { message, remedy } = wordsOf(fault, locale);
    const told = stops(fault) ? message : advised(message);
    return `${visible(file)}:${line}:${column}  ${told} — ${remedy}`;
  });
  const counted = (some: readonly Fault[], say: typeof count) =>
    some.length > 0 ? [say(some.length, new Set(some.map(({ file }) => file)).size)] : [];
  const sums = [
    ...counted(
      faults.filter((fault) => !stops(fault)),
      advice,
    ),
    ...counted(faults.filter(stops), count),
  ];
  return [...lines, ...sums, ''].join('\n');
}

/** The language of an editor's own machine, where the site has it, else English. */
export function localeFrom(env: Readonly<Record<string, string | undefined>>): Locale {
  const language = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').split(/[_.-]/)[0] ?? '';
  return isLocale(language) ? language : 'en';
}

/** Checks a folder of content, says what it found, and returns the command's exit code. */
async function check(words: string[]): Promise<number> {
  const { content, locale, format, fix, paths, isUnderstood } = optionsOf(words);
  const said = sentences[locale];
  if (!isUnderstood) return refused(said.usage);
  if (!(await isFolder(content))) return refused(said.folderMissing(content));
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) return refused(said.pathMissing(missing));
  try {
    const isMeant = (file: string) => paths.length === 0 || paths.some((path) => holds(path, file));
    if (fix) await mend(content, isMeant, locale, format === 'json');
    const faults = (await checked(content, conditionsFrom(process.env))).filter(({ file }) =>
      isMeant(file),
    );
    const told = isFormat(format) ? formats[format](faults, locale) : report(faults, locale);
    process.stdout.write(told);
    return faults.some(stops) ? 1 : 0;
  } catch (error) {
    return refused(error instanceof Error ? error.message : String(error));
  }
}

/** Mends what needs no judgement, and says in which files; beside the faults where those are for machines. */
async function mend(
  content: string,
  isMeant: (file: string) => boolean,
  locale: Locale,
  isForMachines: boolean,
): Promise<void> {
  const tree = await readTree(content);
  const out = isForMachines ? process.stderr : process.stdout;
  for (const { path, bytes, places } of mendedIn(tree, isMeant)) {
    await writeFile(join(content, path), bytes);
    out.write(`${sentences[locale].mended(visible(`${tree.folder}/${path}`), places)}\n`);
  }
}

function optionsOf(words: string[]) {
  const options = {
    content: { type: 'string', default: 'content' },
    lang: { type: 'string' },
    fix: { type: 'boolean', default: false },
    format: { type: 'string', default: process.env.GITHUB_ACTIONS ? 'github' : 'text' },
  } as const;
  const own = localeFrom(process.env);
  try {
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true });
    const { content, lang = own, fix, format } = values;
    const isUnderstood = isLocale(lang) && (format === 'text' || isFormat(format));
    const locale = isLocale(lang) ? lang : own;
    return { content, locale, format, fix, paths: positionals, isUnderstood };
  } catch {
    const nothing = { content: '', format: 'text', fix: false, paths: [] };
    return { ...nothing, locale: own, isUnderstood: false };
  }
}

/** Whether a file is the one that a path leads to, or stands below it. */
function holds(path: string, file: string): boolean {
  const steps = relative(resolve(path), resolve(file));
  return steps !== '..' && !steps.startsWith(`..${sep}`);
}

function stops(fault: Fault): boolean {
  return severityOf(fault) === 'must';
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

function refused(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
