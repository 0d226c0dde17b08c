import { z } from 'zod';
import type { Collection } from '../../domain/content.ts';
import { inEvery, localeList } from '../../i18n/locales.ts';
import { kinds } from '../../schema/collections.ts';
import { wordsOf } from '../../schema/field.ts';
import { type ListName, referenceLists } from '../../schema/reference.ts';
import { correction } from '../../schema/release.ts';
import { day, refersTo } from '../../schema/shared.ts';
import { type Dataset, datasetOf } from '../../views/datasets.ts';
import { heldFacts, heldFields, heldWords } from './held.ts';

const address = z.url({ protocol: /^https?$/ });
const urn = z.string().regex(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
const words = z.strictObject(inEvery(() => z.string()));

/** What every file of open data says of itself. */
export const fileFields = {
  $schema: address,
  edition: z.enum(['demonstration', 'official']),
  notice: words.optional(),
  licence: words,
};

/** What is known of every entry, whatever it is. */
export const entryFields = {
  id: z.string(),
  urn,
  pages: z.strictObject(inEvery(() => address.nullable())),
  published: day,
  updated: day,
  corrections: z.array(correction),
};

/** What was taken back, by the name under which it was known, and the day. */
export const withdrawn = z.array(z.strictObject({ urn, on: day }));

/** The schema of a dataset's file as JSON Schema (2020-12), with every field named in every language. */
export function jsonSchema(dataset: Dataset, id: string): object {
  return schemaOf(fileSchema(dataset), id);
}

/** A schema as JSON Schema under its own address. */
export function schemaOf(schema: z.ZodType, id: string): object {
  const { $schema, ...rules } = z.toJSONSchema(schema, {
    io: 'output',
    override: ({ zodSchema, jsonSchema: rule }) => {
      const { label } = wordsOf(zodSchema as unknown as z.ZodType) ?? {};
      if (label) rule.title = localeList.map((locale) => label[locale]).join(' · ');
      const referred = refersTo.get(zodSchema as never)?.collection;
      if (referred) rule.description = `An id of ${datasetOf(referred)}.json.`;
    },
  });
  return { $schema, $id: id, ...rules };
}

function fileSchema({ name, collection, list }: Dataset): z.ZodType {
  if (list) {
    return z.strictObject({
      ...fileFields,
      dataset: z.literal(name),
      items: z.array(record(list)),
    });
  }
  return z.strictObject({
    ...fileFields,
    dataset: z.literal(name),
    items: z.array(entry(collection)),
    withdrawn,
  });
}

function entry(collection: Collection): z.ZodType {
  const { facts, text } = kinds[collection];
  return z.strictObject({
    ...entryFields,
    facts: without(facts, heldFacts),
    texts: z.strictObject(inEvery(() => told(text).nullable())),
  });
}

/** The words of an entry in a language, and its whole text. */
export function told(text: z.ZodType): z.ZodType {
  return without(text, heldWords).extend({ html: z.string() });
}

function record(list: ListName): z.ZodType {
  return without(referenceLists[list], heldFields).extend({
    pages: z.strictObject(inEvery(() => address)).optional(),
  });
}

/** The schema of an object without some of its fields. */
function without(schema: z.ZodType, fields: readonly string[]): z.ZodObject {
  if (!(schema instanceof z.ZodObject)) throw new Error('Only objects are published.');
  const own = Object.entries(schema.shape).filter(([name]) => !fields.includes(name));
  return z.strictObject(Object.fromEntries(own));
}

/** The schema of the list of all datasets. */
export const indexSchema = z.strictObject({
  ...fileFields,
  datasets: z.array(
    z.strictObject({
      name: z.string(),
      title: words,
      count: z.int().min(0),
      json: address,
      schema: address,
      csv: address.optional(),
    }),
  ),
});
