import { z } from 'zod';
import { type InEvery, inEvery } from '../i18n/locales.ts';

/** What an editor is told about a field, in every language. */
export interface FieldWords {
  label: InEvery<string>;
  hint: InEvery<string>;
}

const words = z.registry<FieldWords>();

/** A schema with a label and a hint in every language, as a field of its own: other uses of it keep theirs. */
export function field<Schema extends z.ZodType>(schema: Schema, said: FieldWords): Schema {
  const own = schema.clone(undefined, { parent: true });
  words.add(own, said);
  return own;
}

/** The label and hint of a field, where it has been given them. */
export function wordsOf(schema: z.ZodType): FieldWords | undefined {
  return words.get(schema);
}

/** A text that stands on one line. */
export const oneLinePattern = /^[^\n\r]*$/;

/** A text that must be there: at least one visible character, no line breaks. */
export const line = z.string().regex(/\S/).regex(oneLinePattern);

/** The same thing said in every language of the site. */
export const inEveryLanguage = z.strictObject(inEvery(() => line));
