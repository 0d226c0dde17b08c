import { z } from 'zod';
import { isLocale } from '../../../src/i18n/locales.ts';
import { kinds } from '../../../src/schema/collections.ts';
import { wordsOf } from '../../../src/schema/field.ts';
import { referenceLists } from '../../../src/schema/reference.ts';
import { siteFacts, siteText } from '../../../src/schema/site.ts';

/** Every schema that a file of content is read against, by what it describes. */
export const schemas: Record<string, z.ZodType> = {
  'site facts': siteFacts,
  'site text': siteText,
  ...Object.fromEntries(
    Object.entries(kinds).flatMap(([name, { facts, text }]) => [
      [`${name} facts`, facts],
      [`${name} text`, text],
    ]),
  ),
  ...referenceLists,
};

/** Every field of a schema at every depth, by its path; `words` where it has been given them. */
export function everyField(schema: unknown, path: readonly string[] = []): Field[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return everyField(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray) return everyField(schema.element, path);
  if (schema instanceof z.ZodRecord) return everyField(schema.valueType, path);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([key, inner]) => {
    const here = [...path, key];
    const words = wordsOf(inner);
    // A pair of languages has its words where it is used.
    const isPair = Object.keys(schema.shape).every(isLocale);
    return [
      ...(isPair ? [] : [{ path: here.join('.'), words, schema: inner }]),
      ...everyField(inner, here),
    ];
  });
}

interface Field {
  path: string;
  words: ReturnType<typeof wordsOf>;
  schema: unknown;
}

/** The values that a field chooses between, its own and those of lists. */
export function optionsOf(schema: unknown): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return optionsOf(schema.unwrap());
  }
  if (schema instanceof z.ZodArray) return optionsOf(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}
