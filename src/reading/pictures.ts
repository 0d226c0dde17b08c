import { type Fault, faultAt } from '../domain/fault.ts';
import { pictureFile } from '../schema/picture.ts';
import { duplicates } from './keyed.ts';
import { factsFile, placeOf, tellingFiles } from './layout.ts';
import { isAsNamed } from './picture-kind.ts';
import { secretsIn } from './picture-secrets.ts';
import { namesIn, type Tree } from './tree.ts';
import { type AnyEntry, everyEntry, type Whole } from './whole.ts';

// In megabytes.
const heaviest = 8;

/** What is wrong with the pictures of entries: with their list, with their files, and between the two. */
export function pictureFaults(tree: Tree, { entries }: Whole): Fault[] {
  return everyEntry(entries).flatMap(({ collection, entry }) => {
    const folder = `${collection}/${entry.id}`;
    const files = namesIn(tree, folder).filter(
      (name) => pictureFile.test(name) && tree.items.get(`${folder}/${name}`)?.kind === 'file',
    );
    return [
      ...listFaults(entry, files),
      ...files.flatMap((name) => fileFaults(tree, `${folder}/${name}`, name)),
      ...strays(tree, folder, entry, files),
    ];
  });
}

function listFaults({ facts, written }: AnyEntry, files: readonly string[]): Fault[] {
  const pictures = facts && 'pictures' in facts ? facts.pictures : [];
  const yaml = written.facts;
  if (!yaml) return [];
  const missing = pictures.flatMap(({ file }, at): Fault[] => {
    if (file === undefined || files.includes(file)) return [];
    return [faultAt(yaml.placeOf(['pictures', at, 'file']), 'picture-missing', { name: file })];
  });
  const ids = pictures.map(({ id }) => id);
  return [...missing, ...duplicates(ids, yaml, 'pictures')];
}

/** The files that the facts do not name; nothing while the facts cannot be read. */
function strays(
  tree: Tree,
  folder: string,
  { facts }: AnyEntry,
  files: readonly string[],
): Fault[] {
  if (!facts) return [];
  const listed = 'pictures' in facts ? facts.pictures.flatMap(({ file }) => file ?? []) : undefined;
  const expected = [factsFile, ...Object.values(tellingFiles)];
  return files.flatMap((name): Fault[] => {
    const place = placeOf(tree, `${folder}/${name}`);
    if (!listed) return [faultAt(place, 'file-unexpected', { name, expected })];
    return listed.includes(name) ? [] : [faultAt(place, 'picture-unlisted', { name })];
  });
}

function fileFaults(tree: Tree, path: string, name: string): Fault[] {
  const item = tree.items.get(path);
  if (item?.kind !== 'file') return [];
  const place = placeOf(tree, path);
  const isHeavy = item.bytes.length > heaviest * 1_000_000;
  const weight = isHeavy ? [faultAt(place, 'picture-heavy', { name, limit: heaviest })] : [];
  if (!isAsNamed(name, item.bytes)) return [...weight, faultAt(place, 'picture-kind', { name })];
  return [
    ...weight,
    ...secretsIn(item.bytes).map((kind) => faultAt(place, 'picture-secret', { name, kind })),
  ];
}
