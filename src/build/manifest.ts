import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Site } from '../domain/content.ts';
import { sha256 } from './artefact-cache.ts';

/** `manifest.json`: what stands in a built site, so that anyone can tell whether a copy is whole. */
export interface Manifest {
  edition: Site['facts']['edition'];
  address: string;
  files: Record<string, { sha256: string; bytes: number }>;
}

/** The path of the manifest in a built site. */
export const manifestName = 'manifest.json';

/** Writes the manifest of all files of a folder, in the order of their paths. */
export async function writeManifest(folder: string, { facts }: Site): Promise<Manifest> {
  const paths = filesOf(folder).filter((path) => path !== manifestName);
  const files: Manifest['files'] = {};
  for (const path of paths) {
    const bytes = await readFile(join(folder, path));
    files[path] = { sha256: sha256(bytes), bytes: bytes.length };
  }
  const manifest = { edition: facts.edition, address: facts.address, files };
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** Every file below a folder: its path with `/` between names, in order. */
export function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
}
