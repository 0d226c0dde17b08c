import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import { type Fault, faultAt, type Place } from '../domain/fault.ts';
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
  const lines = new LineCounter();
  const options = {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    merge: false,
  } as const;
  const document = parseDocument(text, options);

  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults: Fault[] = [
    ...duplicatesIn(document.errors, text).map(({ key, offset }) =>
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
  if (faults.length > 0) return { faults };

  const placeOf = (path: Path): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true);
      const last = path[length - 1];
      const pair = isMap(parent) && parent.items.find(({ key }) => nameOf(key) === String(last));
      const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
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

function duplicatesIn(errors: readonly YAMLError[], text: string) {
  return errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [offset] }) => {
      const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
      return { key, offset };
    });
}
