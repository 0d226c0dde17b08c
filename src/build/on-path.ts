import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian keeps servers, which the path of a user who is not root leaves out. */
const servers = '/usr/sbin';

/** The file of a program that the machine has; nothing where it has none of this name. */
export function onPath(name: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return [...(process.env.PATH ?? '').split(delimiter), servers]
    .map((folder) => join(folder, file))
    .find(existsSync);
}
