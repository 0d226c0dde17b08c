import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The file of a program that the machine has; nothing where it has none of this name. */
export function onPath(name: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, file))
    .find(existsSync);
}
