import { z } from 'zod';
import type { Reference } from '../domain/content.ts';
import { type Fault, faultAt } from '../domain/fault.ts';
import { type ListName, listNames, referenceLists } from '../schema/reference.ts';
import { type Pointer, readFields } from './fields.ts';
import { fileText } from './files.ts';
import { placeOf } from './layout.ts';
import type { Tree } from './tree.ts';
import type { Yaml } from './yaml.ts';

/** The reference lists as they were read. */
export interface Lists {
  records: Reference;
  /** The ids of each list, faulty records included; none for a list that could not be read at all. */
  ids: Partial<Record<ListName, ReadonlySet<unknown>>>;
  pointers: Pointer[];
  faults: Fault[];
}

/** Reads the lists of `reference/`: each record by its id. */
export function readLists(tree: Tree): Lists {
  const lists: Lists = {
    records: Object.fromEntries(listNames.map((name) => [name, {}])) as Reference,
    ids: {},
    pointers: [],
    faults: [],
  };
  for (const name of listNames) readList(tree, name, lists);
  return lists;
}

function readList<Name extends ListName>(tree: Tree, name: Name, lists: Lists): void {
  const path = `reference/${name}.yaml`;
  const { text, faults } = fileText(tree, path);
  lists.faults.push(...faults);
  if (text === undefined) return;

  const { file } = placeOf(tree, path);
  const fields = readFields(z.array(referenceLists[name]), file, text);
  lists.faults.push(...fields.faults);
  lists.pointers.push(...fields.pointers);
  if (!Array.isArray(fields.yaml?.value)) return;

  const ids = idsOf(fields.yaml);
  lists.ids[name] = new Set(ids);
  lists.faults.push(...duplicates(ids, fields.yaml));
  const records = fields.value ?? [];
  lists.records[name] = Object.fromEntries(
    records.map((record) => [record.id, record]),
  ) as Reference[Name];
}

function idsOf({ value }: Yaml): (string | undefined)[] {
  if (!Array.isArray(value)) return [];
  return value.map((record: unknown) => {
    const isRecord = typeof record === 'object' && record !== null;
    return isRecord && 'id' in record && typeof record.id === 'string' ? record.id : undefined;
  });
}

function duplicates(ids: readonly (string | undefined)[], yaml: Yaml): Fault[] {
  return ids.flatMap((id, at): Fault[] => {
    if (id === undefined || ids.indexOf(id) === at) return [];
    return [faultAt(yaml.placeOf([at, 'id']), 'id-duplicate', { id })];
  });
}
