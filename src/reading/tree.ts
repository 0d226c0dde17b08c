import { readdir, readFile, readlink, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What stands at a path. Links are noted, never followed; `other` is a pipe, a socket or a device. */
export type Item =
  | { kind: 'file'; bytes: Uint8Array }
  | { kind: 'folder' }
  | { kind: 'link'; target: string }
  | { kind: 'other' };

/** A folder of content as it lay on the disk: every path below it, with `/` between names. */
export interface Tree {
  /** The folder as faults name it: from the project's folder, with `/` and without one at the end. */
  folder: string;
  items: ReadonlyMap<string, Item>;
}

/**
 * Reads everything below a folder. A folder that is not there reads as an empty one.
 * @throws when something cannot be read for another reason.
 */
export async function readTree(folder: string): Promise<Tree> {
  const items = new Map<string, Item>();
  const root = await realpath(folder).catch(noFolder);
  if (root !== undefined) await readInto(items, root, '');
  const fromHere = relative('', resolve(folder));
  const isBelow = fromHere !== '' && !fromHere.startsWith('..');
  return { folder: (isBelow ? fromHere : resolve(folder)).split(sep).join('/'), items };
}

/** The names that stand directly in a folder of the tree (`''` is its root), in order. */
export function namesIn({ items }: Tree, folder: string): readonly string[] {
  const names = namesOf.get(items) ?? namesByFolder(items);
  namesOf.set(items, names);
  return names.get(folder) ?? [];
}

// Every folder's names are asked for: each tree is looked through once.
const namesOf = new WeakMap<Tree['items'], ReadonlyMap<string, readonly string[]>>();

function namesByFolder(items: Tree['items']): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const path of [...items.keys()].sort()) {
    const at = path.lastIndexOf('/');
    const folder = path.slice(0, Math.max(at, 0));
    names.set(folder, names.get(folder) ?? []);
    names.get(folder)?.push(path.slice(at + 1));
  }
  return names;
}

async function readInto(items: Map<string, Item>, root: string, folder: string): Promise<void> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const place = join(root, path);
    if (entry.isSymbolicLink()) {
      const target = resolve(dirname(place), await readlink(place));
      items.set(path, { kind: 'link', target });
    } else if (entry.isDirectory()) {
      items.set(path, { kind: 'folder' });
      await readInto(items, root, path);
    } else if (entry.isFile()) items.set(path, { kind: 'file', bytes: await readFile(place) });
    else items.set(path, { kind: 'other' });
  }
}

function noFolder(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
