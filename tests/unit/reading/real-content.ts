import { join } from 'node:path';
import type { Content } from '../../../src/domain/content.ts';
import { readFolder } from '../../../src/reading/folder.ts';

/** The folder of the content that ships. */
export const realFolder = join(import.meta.dirname, '../../../content');

/** The content that ships, as the reader hands it on. */
export async function realContent(): Promise<Content> {
  const reading = await readFolder(realFolder, { now: Date.parse('2026-11-26T00:00:00Z') });
  if (!reading.ok) throw new Error(`content/ has ${reading.faults.length} faults.`);
  return reading.content;
}
