import type { Conditions } from './conditions.ts';
import { type Reading, readContent } from './content.ts';
import { readTree } from './tree.ts';

/**
 * Reads a folder of content from the disk.
 * @throws when something in it cannot be read at all.
 */
export async function readFolder(folder: string, conditions: Conditions): Promise<Reading> {
  return readContent(await readTree(folder), conditions);
}
