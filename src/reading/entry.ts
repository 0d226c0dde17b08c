import type { z } from 'zod';
import type { Entry, Told } from '../domain/content.ts';
import { type Fault, faultAt } from '../domain/fault.ts';
import type { Tellings } from '../domain/telling.ts';
import { type Locale, localeList } from '../i18n/locales.ts';
import { readBody } from '../markdown/body.ts';
import type { Mention } from '../markdown/notes.ts';
import { type Fields, type Pointer, readFields } from './fields.ts';
import { fileText, partsOf } from './files.ts';
import { factsFile, placeOf, tellingFiles } from './layout.ts';
import type { Tree } from './tree.ts';
import type { Yaml } from './yaml.ts';

/** What the two kinds of an entry's files must hold. */
export interface Kind<Facts extends z.ZodType, Text extends z.ZodType> {
  facts: Facts;
  text: Text;
}

/** What a body refers to, in the language in which it was written. */
export type LocalMention = Mention & { locale: Locale };

/** The fields of an entry's files as they were written, for the places of what is wrong with them. */
interface Written {
  facts?: Yaml;
  tellings: Tellings<Yaml>;
}

/** An entry as it was read; `facts` and a telling only where nothing is wrong with them. */
export interface ReadEntry<Facts, Text> extends Omit<Entry<Facts, Text>, 'facts'> {
  facts?: Facts;
  /** Whether it has a text in any language, readable or not. */
  isTold: boolean;
  pointers: Pointer[];
  mentions: LocalMention[];
  written: Written;
  faults: Fault[];
}

/** Reads the files of one entry's folder. */
export function readEntry<Facts extends z.ZodType, Text extends z.ZodType<object>>(
  tree: Tree,
  folder: string,
  kind: Kind<Facts, Text>,
): ReadEntry<z.output<Facts>, z.output<Text>> {
  const facts = readFacts(tree, `${folder}/${factsFile}`, kind.facts);
  const tellings: Tellings<Told<z.output<Text>>> = {};
  const written: Written = { tellings: {} };
  if (facts.yaml) written.facts = facts.yaml;
  const pointers = [...facts.pointers];
  const mentions: LocalMention[] = [];
  const faults = [...facts.faults];

  for (const locale of localeList) {
    const telling = readTelling(tree, `${folder}/${tellingFiles[locale]}`, kind.text, locale);
    if (telling.told) tellings[locale] = telling.told;
    if (telling.yaml) written.tellings[locale] = telling.yaml;
    mentions.push(...telling.mentions.map((mention) => ({ ...mention, locale })));
    faults.push(...telling.faults);
  }
  const id = folder.split('/').at(-1) ?? folder;
  const isTold = Object.values(tellingFiles).some((name) => tree.items.has(`${folder}/${name}`));
  const entry = { id, isTold, tellings, pointers, mentions, written, faults };
  return facts.value === undefined ? entry : { ...entry, facts: facts.value };
}

function readFacts<Schema extends z.ZodType>(
  tree: Tree,
  path: string,
  schema: Schema,
): Fields<z.output<Schema>> {
  const { text, faults } = fileText(tree, path);
  if (text === undefined) return { pointers: [], faults };
  const fields = readFields(schema, placeOf(tree, path).file, text);
  return { ...fields, faults: [...faults, ...fields.faults] };
}

function readTelling<Schema extends z.ZodType<object>>(
  tree: Tree,
  path: string,
  schema: Schema,
  locale: Locale,
): { told?: Told<z.output<Schema>>; yaml?: Yaml; mentions: Mention[]; faults: Fault[] } {
  const { text, faults } = fileText(tree, path);
  if (text === undefined) return { mentions: [], faults };
  const { file } = placeOf(tree, path);
  const parts = partsOf(file, text);
  if ('fault' in parts) return { mentions: [], faults: [...faults, parts.fault] };

  const words = readFields(schema, file, parts.frontMatter, 2);
  const body = readBody(file, parts.body, locale);
  const found = [...faults, ...words.faults, ...body.faults];
  if (parts.body.trim() === '') {
    const line = parts.body.split('\n').length;
    found.push(faultAt({ file, line, column: 1 }, 'body-empty', {}));
  }
  if (words.value === undefined) return { mentions: body.mentions, faults: found };
  const told = { ...words.value, body: body.prose };
  const yaml = words.yaml && { yaml: words.yaml };
  return { told, ...yaml, mentions: body.mentions, faults: found };
}
