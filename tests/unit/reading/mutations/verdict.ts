import { report } from '../../../../src/desk/check.ts';
import type { Fault } from '../../../../src/domain/fault.ts';
import { localeList } from '../../../../src/i18n/locales.ts';
import type { Reading } from '../../../../src/reading/content.ts';
import type { Tree } from '../../../../src/reading/tree.ts';
import { isSameToReaders } from './sameness.ts';

/**
 * What is wrong with how a mutant was read, in words: nothing where its faults have words and
 * places in it, or where its content differs from the clean one, or where nothing but the layout
 * of files was changed.
 */
export function verdict(
  reading: Reading,
  mutant: Tree,
  clean: Tree,
  cleanContent: string,
): string[] {
  if (!reading.ok) {
    if (reading.faults.length === 0) return ['refused without a fault'];
    return [
      ...reading.faults.flatMap((fault) => placeTrouble(fault, mutant)),
      ...wordTrouble(reading.faults),
    ];
  }
  const isLost =
    JSON.stringify(reading.content) === cleanContent && !isSameToReaders(mutant, clean);
  return isLost ? ['lost: the content is as before'] : [];
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
