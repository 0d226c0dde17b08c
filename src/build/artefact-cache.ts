import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeFile } from '../domain/made.ts';
import { writeWhole } from './whole-file.ts';

/** A file, and what is known of it beside its size. */
export type KeptFile = Omit<MadeFile, 'size'> & { bytes: Uint8Array };

/** Files by a name that says what they are made of: the same name always means the same bytes. */
export interface ArtefactCache {
  /** The file of a name, or `undefined` where it was never made or has been damaged since. */
  find(name: string): Promise<KeptFile | undefined>;
  keep(name: string, file: KeptFile): Promise<void>;
  /** Forgets every file but those of these names. */
  forgetAllBut(names: ReadonlySet<string>): Promise<void>;
}

/** The cache in a folder: for each name, the file and a record of what is known of it, and its hash. */
export function artefactCache(folder: string): ArtefactCache {
  const fileOf = (name: string) => join(folder, name);
  const recordOf = (name: string) => join(folder, `${name}.json`);
  return {
    async find(name) {
      try {
        const record = JSON.parse(await readFile(recordOf(name), 'utf8'));
        const { sha256: expected, ...known } = record;
        const bytes = await readFile(fileOf(name));
        return sumOf(bytes) === expected ? { ...known, bytes } : undefined;
      } catch {
        // Whatever keeps a file from being read, it can be made again.
        return undefined;
      }
    },
    async keep(name, { bytes, ...known }) {
      await writeWhole(fileOf(name), bytes);
      await writeWhole(recordOf(name), JSON.stringify({ ...known, sha256: sumOf(bytes) }));
    },
    async forgetAllBut(names) {
      const present = await readdir(folder).catch(() => []);
      const old = present.filter((name) => !names.has(name.replace(/\.json$/, '')));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

const sums = new WeakMap<Uint8Array, string>();

/** The SHA-256 of a file, which nobody changes any more: it is taken once. */
export function sumOf(bytes: Uint8Array): string {
  const sum = sums.get(bytes) ?? sha256(bytes);
  sums.set(bytes, sum);
  return sum;
}
