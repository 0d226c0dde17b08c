import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Folders } from './folders.ts';

/**
 * Puts right what a build that was killed has left: the last good site stands again, and nothing
 * of the unfinished one is left.
 */
export async function recover({ out, next, old }: Folders): Promise<void> {
  if (!existsSync(out) && existsSync(old)) await rename(old, out);
  await removeAll(old);
  await removeAll(next);
}

/**
 * Puts the new site in the place of the last one.
 * @throws when it cannot; the last one then stands.
 */
export async function swap({ out, next, old }: Folders): Promise<void> {
  const hasLast = existsSync(out);
  if (hasLast) await rename(out, old);
  try {
    await rename(next, out);
  } catch (error) {
    if (hasLast) await rename(old, out);
    throw error;
  }
  await removeAll(old);
}

/** Removes a folder, even one into which a process that has just died was writing. */
export async function removeAll(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
