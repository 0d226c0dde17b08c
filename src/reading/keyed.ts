import { type Fault, faultAt } from '../domain/fault.ts';
import { localeList } from '../i18n/locales.ts';
import { kinds } from '../schema/collections.ts';
import { type AnyEntry, everyEntry, type Whole } from './whole.ts';
import type { Yaml } from './yaml.ts';

/** Facts whose items have no words in a text, words without such an item, and items that stand twice. */
export function keyedFaults({ entries }: Whole): Fault[] {
  return everyEntry(entries).flatMap(({ collection, entry }) =>
    (kinds[collection].keyed ?? []).flatMap((field) => fieldFaults(entry, field)),
  );
}

function fieldFaults({ facts, tellings, written }: AnyEntry, field: string): Fault[] {
  if (!facts || !written.facts) return [];
  const ids = idsOf(Reflect.get(facts, field));
  const texts = localeList.flatMap((locale): Fault[] => {
    const [telling, yaml] = [tellings[locale], written.tellings[locale]];
    return telling && yaml ? textFaults(Reflect.get(telling, field), yaml, field, ids) : [];
  });
  return [...duplicates(ids, written.facts, field), ...texts];
}

function textFaults(words: unknown, yaml: Yaml, field: string, ids: readonly string[]): Fault[] {
  const keys = Object.keys(Object(words));
  const missing = [...new Set(ids)].filter((id) => !keys.includes(id));
  const unknown = keys.filter((key) => !ids.includes(key));
  return [
    ...missing.map((id) => faultAt(yaml.placeOf([field]), 'words-missing', { field, id })),
    ...unknown.map((id) => faultAt(yaml.placeOf([field, id]), 'words-unknown', { field, id })),
  ];
}

/** The items of a list that stand a second time, each where it does. */
export function duplicates(ids: readonly string[], yaml: Yaml, field: string): Fault[] {
  return ids.flatMap((id, at): Fault[] => {
    if (ids.indexOf(id) === at) return [];
    return [faultAt(yaml.placeOf([field, at]), 'id-duplicate', { id })];
  });
}

/** The ids of a list of facts: its items, or what their `id` says. */
function idsOf(items: unknown): string[] {
  if (!Array.isArray(items)) return [];
  return items.map((item) => String(typeof item === 'string' ? item : Reflect.get(item, 'id')));
}
