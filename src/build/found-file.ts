import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What stands at an address of a served site. */
export type Found = { file: string } | { movedTo: string } | undefined;

/** What hosts read and do not serve. */
const unserved = /^_(?:headers|redirects|nginx[\w-]*\.conf)$/;

/**
 * What a folder has for the path of a request below a base path: a file, the address with the `/`
 * that is missing, or nothing. It never leaves the folder, whatever the path says.
 */
export function foundFile(folder: string, base: string, path: string): Found {
  if (`${path}/` === base) return { movedTo: base };
  const below = decoded(path);
  if (!below?.startsWith(base)) return undefined;
  const names = below.slice(base.length).split('/');
  const last = names.pop() ?? '';
  if ([...names, last || 'index.html'].some((name) => !isPlainName(name))) return undefined;

  const place = join(folder, ...names, last);
  if (!isWithin(place, folder) || unserved.test(last)) return undefined;
  if (last && statSync(place).isFile()) return { file: place };
  const index = join(place, 'index.html');
  if (!existsSync(index) || !isWithin(index, folder)) return undefined;
  return last ? { movedTo: `${path}/` } : { file: index };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Whether this names a file or folder within another one, on every system. */
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[\\:\0]/.test(name);
}

/** Whether something stands at a place, and no link leads out of the folder. */
function isWithin(place: string, folder: string): boolean {
  return existsSync(place) && `${realpathSync(place)}${sep}`.startsWith(realpathSync(folder) + sep);
}
