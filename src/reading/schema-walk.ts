import { z } from 'zod';
import { type FieldWords, wordsOf } from '../schema/field.ts';
import { type Referable, refersTo } from '../schema/shared.ts';
import type { Path } from './yaml.ts';

/** A value that refers to an entry of another collection, and where it stands. */
export interface Reference {
  collection: Referable;
  id: string;
  path: Path;
}

/** Every reference in a value that its schema has passed. */
export function referencesIn(schema: unknown, value: unknown, path: Path = []): Reference[] {
  const layers = layersOf(schema);
  const inner = layers.at(-1);
  const collection = layers.map((layer) => refersTo.get(layer)?.collection).find(Boolean);
  if (collection && typeof value === 'string') return [{ collection, id: value, path }];
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item, at) => referencesIn(inner.element, item, [...path, at]));
  }
  if (inner instanceof z.ZodObject && isRecord(value)) {
    return Object.entries(inner.shape).flatMap(([key, field]) =>
      referencesIn(field, value[key], [...path, key]),
    );
  }
  return [];
}

/** The label and hint of the field that a path leads to, or of the list whose item it leads to. */
export function wordsAt(schema: z.ZodType, path: Path): FieldWords | undefined {
  let found: FieldWords | undefined;
  let layers = layersOf(schema);
  for (const step of path) {
    const inner = layers.at(-1);
    const isItem = inner instanceof z.ZodArray;
    if (inner instanceof z.ZodObject) layers = layersOf(inner.shape[String(step)]);
    else if (isItem) layers = layersOf(inner.element);
    else return undefined;
    found = layers.map((layer) => wordsOf(layer)).find(Boolean) ?? (isItem ? found : undefined);
  }
  return found;
}

/** The fields that may stand where a path leads. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  let inner = layersOf(schema).at(-1);
  for (const step of path) {
    if (inner instanceof z.ZodObject) inner = layersOf(inner.shape[String(step)]).at(-1);
    else if (inner instanceof z.ZodArray) inner = layersOf(inner.element).at(-1);
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** A schema and what it wraps, from the outside in: `optional(default(array))`. */
function layersOf(schema: unknown): z.ZodType[] {
  if (!(schema instanceof z.ZodType)) return [];
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return isWrapper ? [schema, ...layersOf(schema.unwrap())] : [schema];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
