import { report } from '../../../../src/desk/check.ts';
import type { Fault } from '../../../../src/domain/fault.ts';
import { localeList } from '../../../../src/i18n/locales.ts';
import type { Reading } from '../../../../src/reading/content.ts';
import type { Tree } from '../../../../src/reading/tree.ts';
import { isSameToReaders } from './sameness.ts';

/** How a tree was read, and what the checks of words found in it. */
export interface Checked {
  reading: Reading;
  findings: readonly Fault[];
}

/**
 * What is wrong with how a mutant was read, in words: nothing where its faults have words and
 * places in it, and where its content differs from the clean one unless nothing but the layout of
 * files was changed.
 */
export function verdict(
  { reading, findings }: Checked,
  mutant: Tree,
  clean: Tree,
  cleanContent: string,
): string[] {
  const faults = reading.ok ? findings : [...reading.faults, ...findings];
  const trouble = [
    ...faults.flatMap((fault) => placeTrouble(fault, mutant)),
    ...wordTrouble(faults),
  ];
  if (!reading.ok) return reading.faults.length === 0 ? ['refused without a fault'] : trouble;
  const isAsBefore = JSON.stringify(reading.content) === cleanContent && findings.length === 0;
  const isLost = isAsBefore && !isSameToReaders(mutant, clean);
  return isLost ? [...trouble, 'lost: the content is as before'] : trouble;
}

function placeTrouble({ file, line, column, name }: Fault, { folder, items }: Tree): string[] {
  const said = [`${name} at ${file}:${line}:${column}, which is not there`];
  if (file === folder) return line === 1 && column === 1 ? [] : said;
  const item = file.startsWith(`${folder}/`) ? items.get(file.slice(folder.length + 1)) : undefined;
  if (!item) return said;
  const lines = item.kind === 'file' ? linesOf(item.bytes) : [''];
  const length = lines[line - 1]?.length ?? -1;
  return column >= 1 && column <= length + 1 ? [] : said;
}

const known = new WeakMap<Uint8Array, string[]>();

function linesOf(bytes: Uint8Array): string[] {
  const lines = known.get(bytes) ?? new TextDecoder().decode(bytes).split('\n');
  known.set(bytes, lines);
  return lines;
}

function wordTrouble(faults: readonly Fault[]): string[] {
  return localeList.flatMap((locale) => {
    const words = report(faults, locale);
    return /(?!\n)[\p{Cc}\p{Bidi_Control}]|undefined|\[object/u.test(words)
      ? [`unclean words in ${locale}`]
      : [];
  });
}
