import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pdf } from '../artefacts/press-pdf.ts';
import { writeWhole } from './whole-file.ts';

/** Files by what they are made of: the same key always means the same bytes. */
export interface ArtefactCache {
  /** The file of a key, or `undefined` where it was never made or has been damaged since. */
  find(key: string): Promise<Pdf | undefined>;
  keep(key: string, file: Pdf): Promise<void>;
  /** Forgets every file but those of these keys. */
  forgetAllBut(keys: ReadonlySet<string>): Promise<void>;
}

/** The cache in a folder: for each key, the file and a record of its pages and its hash. */
export function artefactCache(folder: string): ArtefactCache {
  const fileOf = (key: string) => join(folder, `${key}.pdf`);
  const recordOf = (key: string) => join(folder, `${key}.json`);
  return {
    async find(key) {
      try {
        const { pages, sha256: expected } = JSON.parse(await readFile(recordOf(key), 'utf8'));
        const bytes = await readFile(fileOf(key));
        return sha256(bytes) === expected ? { bytes, pages } : undefined;
      } catch {
        // Whatever keeps a file from being read, it can be made again.
        return undefined;
      }
    },
    async keep(key, { bytes, pages }) {
      await writeWhole(fileOf(key), bytes);
      await writeWhole(recordOf(key), JSON.stringify({ pages, sha256: sha256(bytes) }));
    },
    async forgetAllBut(keys) {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => !keys.has(name.replace(/\..*$/, '')));
      await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
    },
  };
}

export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
