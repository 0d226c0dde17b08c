import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './artefact-cache.ts';

const root = join(import.meta.dirname, '../..');
const sources = join(root, 'src/artefacts/icons');
const modules = join(root, 'node_modules');
const face = '@expo-google-fonts/markazi-text/600SemiBold/MarkaziText_600SemiBold.ttf';
const packages = ['bidi-js', 'fflate', 'harfbuzzjs', 'sharp', 'svgo'];

/** What icons are made with, and what tells it all from any other. */
export interface IconKit {
  /** The typeface of headings, as TrueType. */
  face: Uint8Array;
  /** The text of the licence. */
  licence: Uint8Array;
  fingerprint: string;
}

export async function readIconKit(): Promise<IconKit> {
  const names = globSync('*.ts', { cwd: sources }).toSorted();
  const [texts, versions, bytes, licence] = await Promise.all([
    Promise.all(names.map((name) => readFile(join(sources, name)))),
    Promise.all(packages.map((name) => readFile(join(modules, name, 'package.json')))),
    readFile(join(modules, face)),
    readFile(join(root, 'LICENSE-CONTENT')),
  ]);
  return { face: bytes, licence, fingerprint: sha256(bytes, ...texts, ...versions) };
}
