import type { z } from 'zod';
import type { Fault, Place } from '../domain/fault.ts';
import { idPattern, type Referable } from '../schema/shared.ts';
import { faultsOf, named } from './issues.ts';
import { referencesIn } from './schema-walk.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** A field that refers to an entry of another collection, and where it stands. */
export interface Pointer {
  field: string;
  collection: Referable;
  id: string;
  place: Place;
}

/** A YAML text read against a schema: its value only where nothing is wrong with it. */
export interface Fields<Value> {
  value?: Value;
  /** The text as it was written, where it is YAML at all. */
  yaml?: Yaml;
  pointers: Pointer[];
  faults: Fault[];
}

/**
 * Reads a YAML text and checks it against a schema.
 * @param firstLine the line of the file on which the text begins.
 */
export function readFields<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  firstLine = 1,
): Fields<z.output<Schema>> {
  const { yaml, faults } = readYaml(file, text, firstLine);
  if (!yaml) return { pointers: [], faults };
  const checked = schema.safeParse(yaml.value);
  // What a faulty file refers to is looked up too, so that one run finds every fault.
  const pointers = referencesIn(schema, yaml.value)
    .filter(({ id }) => idPattern.test(id))
    .map(({ path, collection, id }) => ({
      field: named(path),
      collection,
      id,
      place: yaml.placeOf(path),
    }));
  if (checked.success) return { value: checked.data, yaml, pointers, faults: [] };
  return { yaml, pointers, faults: faultsOf(schema, yaml, checked.error.issues) };
}
