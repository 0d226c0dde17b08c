import type { Prose } from '../../../src/domain/prose.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { readBody } from '../../../src/markdown/body.ts';
import { formOf } from '../desk/every-fault.ts';

/**
 * The prose of a body that must be sound.
 * @throws when it has a fault.
 */
export function proseOf(source: string, locale: Locale = 'en'): Prose {
  const faults = faultsIn(source, locale);
  if (faults.length > 0) throw new Error(`${source}\n${faults.join('\n')}`);
  return readBody('index.mdx', source, locale).prose;
}

/** The faults of a body, each as `line:column form`. */
export function faultsIn(source: string, locale: Locale = 'en'): string[] {
  const { faults } = readBody('index.mdx', source, locale);
  return faults.map((fault) => `${fault.line}:${fault.column} ${formOf(fault)}`);
}
