import { z } from 'zod';
import { type InEvery, localeList } from '../i18n/locales.ts';
import { wordsOf } from '../schema/field.ts';
import { refersTo } from '../schema/shared.ts';
import { placeOf } from './faults/words.ts';

const howTo: InEvery<string> = {
  ar: 'اكتب القيمة بعد النقطتين. ما يبدأ سطره بعلامة # بلا فراغ اختياري: احذف العلامة لتستعمله.',
  en: 'Write values after the colons. A field that follows # without a space is optional: take the # away to use it.',
};

/** Fields that commands write and people do not. */
const byCommands = ['match'];

/**
 * The fields of a schema as a YAML text to be filled in: what is required stands open, what is
 * optional is commented out, and each has its label, its hint and what may be written above it.
 * @param values what is known already, by field.
 */
export function template(schema: z.ZodType, values: Readonly<Record<string, string>>): string {
  const fields = shapeOf(schema).filter(([name]) => !byCommands.includes(name));
  const blocks = fields.map(([name, field]) => fieldLines(name, field, values[name]).join('\n'));
  return `${[localeList.map((locale) => `# ${howTo[locale]}`).join('\n'), ...blocks].join('\n\n')}\n`;
}

function fieldLines(name: string, field: z.ZodType, value?: string): string[] {
  const { inner, isOptional } = unwrapped(field);
  const said = [field, inner].map((layer) => wordsOf(layer)).find(Boolean);
  const words = said
    ? localeList.map((locale) => `# ${said.label[locale]}: ${said.hint[locale]}`)
    : [];
  const choice = choiceOf(inner);
  const lines = [value ? `${name}: ${value}` : `${name}:`, ...partsOf(inner)];
  return [
    ...words,
    ...(choice ? [`# ${choice}`] : []),
    ...(isOptional ? lines.map(commentedOut) : lines),
  ];
}

/** The lines below a field that holds others: those of its fields, or of one item as an example. */
function partsOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return indented(fieldsOf(schema));
  if (schema instanceof z.ZodRecord) return ['#  some-id:'];
  if (!(schema instanceof z.ZodArray)) return [];
  const { inner } = unwrapped(schema.element);
  if (!(inner instanceof z.ZodObject)) return [];
  const lines = indented(indented(fieldsOf(inner)));
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, at) => commentedOut(at === first ? line.replace('    ', '  - ') : line));
}

function fieldsOf(schema: z.ZodType): string[] {
  return shapeOf(schema).flatMap(([name, field]) => fieldLines(name, field));
}

function commentedOut(line: string): string {
  return line.startsWith('#') ? line : `#${line}`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** What may be written, where that is a choice: the values of a list, or ids of another file. */
function choiceOf(schema: z.ZodType): string | undefined {
  const one = schema instanceof z.ZodArray ? unwrapped(schema.element).inner : schema;
  if (one instanceof z.ZodEnum) return one.options.join(' | ');
  if (one instanceof z.ZodBoolean) return 'true | false';
  const collection = refersTo.get(one)?.collection;
  return collection && `→ ${placeOf(collection)}`;
}

function unwrapped(schema: unknown): { inner: z.ZodType; isOptional: boolean } {
  if (!(schema instanceof z.ZodType)) throw new Error('A field of the schema is no schema.');
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  if (!isWrapper) return { inner: schema, isOptional: false };
  return { inner: unwrapped(schema.unwrap()).inner, isOptional: true };
}

function shapeOf(schema: z.ZodType): [string, z.ZodType][] {
  if (!(schema instanceof z.ZodObject)) throw new Error('An entry is made of fields.');
  return Object.entries<z.ZodType>(schema.shape);
}
