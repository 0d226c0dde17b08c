import type { Collection } from '../domain/content.ts';
import { type Fault, faultAt, type Place } from '../domain/fault.ts';
import { type InEvery, inEvery, isLocale } from '../i18n/locales.ts';
import { collectionNames } from '../schema/collections.ts';
import { pictureFile } from '../schema/picture.ts';
import { listNames } from '../schema/reference.ts';
import { namesIn, type Tree } from './tree.ts';

/** The names of an entry's files: what is true in every language, and its words in each. */
export const factsFile = 'facts.yaml';
/** Every address that was ever published; `npm run release` writes it. */
export const addressesFile = 'site/addresses.txt';
export const tellingFiles: InEvery<string> = inEvery((locale) => `index.${locale}.mdx`);

/** What may stand directly in a folder. */
interface Room {
  files: readonly string[];
  folders: readonly string[] | 'ids';
}

const required = ['site', 'reference'];
const folders = [...required, ...collectionNames];
const entry: Room = { files: [factsFile, ...Object.values(tellingFiles)], folders: [] };
const rooms: Readonly<Record<string, Room>> = {
  '': {
    files: Object.values(inEvery((locale) => `EDITING.${locale}.md`)),
    folders,
  },
  site: { ...entry },
  reference: { files: listNames.map((name) => `${name}.yaml`), folders: [] },
  ...Object.fromEntries(collectionNames.map((name) => [name, { files: [], folders: 'ids' }])),
};

/** The ids of a collection: the names of its folders. */
export function idsIn(tree: Tree, collection: Collection): string[] {
  return namesIn(tree, collection).filter(
    (name) => tree.items.get(`${collection}/${name}`)?.kind === 'folder',
  );
}

/** Where a path of the tree stands, as faults say it. */
export function placeOf(tree: Tree, path: string): Place {
  return { file: path ? `${tree.folder}/${path}` : tree.folder, line: 1, column: 1 };
}

/** What stands where nothing should, and what does not stand where it must. */
export function layoutFaults(tree: Tree): Fault[] {
  if (tree.items.size === 0) {
    return [faultAt(placeOf(tree, ''), 'folder-empty', { name: tree.folder })];
  }
  return [...strays(tree), ...emptyFolders(tree), ...missing(tree)];
}

// What operating systems leave in folders, unseen and unasked.
const droppings = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

function strays(tree: Tree): Fault[] {
  return [...tree.items].flatMap(([path, { kind }]): Fault[] => {
    const at = path.lastIndexOf('/');
    const name = path.slice(at + 1);
    const room = roomAt(path.slice(0, Math.max(at, 0)));
    if (kind === 'link') return [faultAt(placeOf(tree, path), 'link-out-of-tree', { name })];
    if (!room || droppings.includes(name)) return [];
    if (kind === 'file' && (room.files.includes(name) || path === addressesFile)) return [];
    if (kind === 'file' && room === entry && pictureFile.test(name)) return [];
    if (kind === 'folder' && (room.folders === 'ids' || room.folders.includes(name))) return [];
    return [faultAt(placeOf(tree, path), 'file-unexpected', { name, expected: namesFor(room) })];
  });
}

function emptyFolders(tree: Tree): Fault[] {
  return [...tree.items].flatMap(([path, { kind }]): Fault[] => {
    const isEmpty = kind === 'folder' && roomAt(path) && namesIn(tree, path).length === 0;
    return isEmpty ? [faultAt(placeOf(tree, path), 'folder-empty', { name: path })] : [];
  });
}

function missing(tree: Tree): Fault[] {
  return required.flatMap((folder): Fault[] => {
    if (!tree.items.has(folder)) {
      return [faultAt(placeOf(tree, ''), 'file-missing', { name: `${folder}/` })];
    }
    const wanted = namesIn(tree, folder).length > 0 ? (rooms[folder]?.files ?? []) : [];
    const absent = wanted.filter((name) => !tree.items.has(`${folder}/${name}`));
    return absent.map((name) => {
      const isTelling = isLocale(/^index\.(\w+)\.mdx$/.exec(name)?.[1] ?? '');
      const fault = isTelling ? 'site-telling-missing' : 'file-missing';
      return faultAt(placeOf(tree, folder), fault, { name });
    });
  });
}

function roomAt(folder: string): Room | undefined {
  if (Object.hasOwn(rooms, folder)) return rooms[folder];
  const [collection = '', ...rest] = folder.split('/');
  return rest.length === 1 && rooms[collection]?.folders === 'ids' ? entry : undefined;
}

function namesFor({ files, folders }: Room): string[] {
  if (folders === 'ids') return entry.files.map((name) => `<id>/${name}`);
  return [...folders.map((name) => `${name}/`), ...files];
}
