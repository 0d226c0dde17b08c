import { type Document, isMap, isNode, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';
import { type Fault, faultAt, type Place } from '../domain/fault.ts';
import { linePlaces } from './line-places.ts';
import { troublesIn } from './yaml-trouble.ts';

/** The way to a value in a file: `['chairs', 'agencies', 0]`. */
export type Path = readonly PropertyKey[];

/** A YAML text as it was read: its value, and where in the file each part of it stands. */
export interface Yaml {
  value: unknown;
  /** Where a field's key or a list's item stands; where it is missing, the nearest thing that holds it. */
  placeOf(path: Path): Place;
}

/**
 * Reads YAML 1.2 with the core schema: dates stay texts, and no key may stand twice. Anchors,
 * aliases, tags and a second document are faults: they would say one thing and mean another.
 * @param firstLine the line of the file on which the text begins.
 */
export function readYaml(
  file: string,
  text: string,
  firstLine = 1,
): { yaml?: Yaml; faults: Fault[] } {
  const linePlace = linePlaces(text);
  const options = {
    prettyErrors: false,
    schema: 'core',
    merge: false,
    // Nothing but faults speaks to editors.
    logLevel: 'error',
    // The parser compares every key with all that stand before it.
    uniqueKeys: false,
  } as const;
  const document = parseDocument(text, options);

  const placeAt = (offset: number): Place => {
    const { line, column } = linePlace(Math.min(offset, text.length));
    return { file, line: line + firstLine - 1, column };
  };
  const faults: Fault[] = [
    ...duplicatesIn(document).map(({ key, offset }) =>
      faultAt(placeAt(offset), 'yaml-duplicate-key', { key }),
    ),
    ...troublesIn(document, text).map(({ trouble, offset }) =>
      faultAt(placeAt(offset), 'yaml-syntax', { trouble }),
    ),
  ];
  visit(document, (_, node) => {
    if (!isNode(node) || !('source' in node || 'anchor' in node)) return;
    const isAlias = 'anchor' in node && node.anchor !== undefined;
    const refers = node.constructor.name === 'Alias';
    if (isAlias || refers) {
      const start = node.range?.[0] ?? 0;
      const offset = isAlias ? text.lastIndexOf('&', start) : start;
      faults.push(faultAt(placeAt(offset), 'yaml-syntax', { trouble: 'alias' }));
    }
  });
  if (faults.length === 0) {
    faults.push(
      ...tagsIn(document, text).map((at) =>
        faultAt(placeAt(at), 'yaml-syntax', { trouble: 'tag' }),
      ),
    );
  }
  if (faults.length > 0) return { faults };

  const keyOf = keysByName();
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const key = isMap(parent) ? keyOf(parent, String(last)) : undefined;
      const node = key ?? document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return placeAt(node.range[0]);
    }
    const start = isNode(document.contents) ? document.contents.range?.[0] : 0;
    return placeAt(start ?? 0);
  };
  return { yaml: { value: document.toJS() ?? {}, placeOf }, faults };
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The keys that stand a second time in the same place. */
function duplicatesIn(document: Document): { key: string; offset: number }[] {
  const found: { key: string; offset: number }[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = nameOf(key);
        if (seen.has(name) && isScalar(key)) found.push({ key: name, offset: key.range?.[0] ?? 0 });
        seen.add(name);
      }
    },
  });
  return found;
}

/** Finds the keys of maps by their names, each map looked through once. */
function keysByName() {
  const known = new WeakMap<YAMLMap, Map<string, unknown>>();
  return (map: YAMLMap, name: string): unknown => {
    const keys = known.get(map) ?? new Map(map.items.map(({ key }) => [nameOf(key), key]));
    known.set(map, keys);
    return keys.get(name);
  };
}

/** Where tags stand that the parser knows, such as `!!str`. */
function tagsIn(document: Document, text: string): number[] {
  const found: number[] = [];
  visit(document, (_, node) => {
    if (!isNode(node) || !node.tag || !node.range) return;
    const at = text.lastIndexOf('!', node.range[0]);
    found.push(text.charAt(at - 1) === '!' ? at - 1 : at);
  });
  return found;
}
