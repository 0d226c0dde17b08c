import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { Refusal } from './refusal.ts';

/**
 * Takes the right to build into a folder, for this process alone, and over from one that is dead.
 * @returns what gives it back.
 * @throws a `Refusal` while another build is under way.
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
  const own = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(own, String(process.pid));
    // A link appears at once and whole, and only where there is none.
    while (!(await isLinked(own, file))) await removeOfTheDead(file);
    await removeDraftsOfTheDead(file);
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(file, { force: true });
}

async function removeOfTheDead(file: string): Promise<void> {
  const holder = await holderOf(file);
  if (holder === undefined) return;
  if (isRunning(holder)) {
    throw new Refusal(
      `A build is under way (process ${holder}): wait until it is done, or remove ${relative('', file)} if there is none.`,
    );
  }
  const taken = `${file}.${process.pid}.dead`;
  await rename(file, taken).catch(ignoreMissing);
  // Another build may have taken over between the look and the renaming: it gets its lock back.
  if ((await holderOf(taken)) !== holder) await link(taken, file).catch(ignoreMissing);
  await rm(taken, { force: true });
}

/** What processes have left that died between writing their number and holding the lock. */
async function removeDraftsOfTheDead(file: string): Promise<void> {
  const start = `${basename(file)}.`;
  for (const name of await readdir(dirname(file))) {
    const isLeft =
      name.startsWith(start) && !isRunning(Number.parseInt(name.slice(start.length), 10));
    if (isLeft) await rm(join(dirname(file), name), { force: true });
  }
}

async function isLinked(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(ignoreMissing);
  return text === undefined ? undefined : Number(text);
}

function isRunning(pid: number): boolean {
  // A lock with this process's own number is from another life of the machine.
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function ignoreMissing(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
