import type { Fault } from '../../domain/fault.ts';
import type { InEvery, Locale } from '../../i18n/locales.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Catalogue, Words } from './words.ts';

const catalogues: InEvery<Catalogue> = { ar, en };

/** What an editor is told of a fault, in a language. */
export function wordsOf({ name, values }: Pick<Fault, 'name' | 'values'>, locale: Locale): Words {
  const wordsOfName: (values: never) => Words = catalogues[locale][name];
  return wordsOfName(values as never);
}
