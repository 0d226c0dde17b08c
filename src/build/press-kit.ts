import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { PressKit } from '../artefacts/typesetter.ts';

const root = join(import.meta.dirname, '../..');
const artefacts = join(root, 'src/artefacts');
const modules = join(root, 'node_modules');
const amiri = join(modules, '@expo-google-fonts/amiri');
const packages = [
  '@myriaddreamin/typst-ts-node-compiler',
  'docx',
  'fflate',
  'sharp',
  'subset-font',
];

/** The press's Typst sources and typefaces, and what tells all that makes files from any other. */
export async function readPressKit(): Promise<PressKit & { fingerprint: string }> {
  // What only icons are made with has a fingerprint of its own.
  const found = globSync('**/*.{typ,ts}', { cwd: artefacts, exclude: ['icons/**'] });
  const names = found.toSorted();
  const [texts, fonts, versions] = await Promise.all([
    Promise.all(names.map((name) => readFile(join(artefacts, name), 'utf8'))),
    Promise.all(
      ['400Regular', '700Bold'].map((face) => readFile(join(amiri, face, `Amiri_${face}.ttf`))),
    ),
    Promise.all(packages.map((name) => readFile(join(modules, name, 'package.json')))),
  ]);
  const all = names.map((name, index) => [name.replaceAll(sep, '/'), texts[index] ?? ''] as const);
  const hash = createHash('sha256').update(JSON.stringify(all));
  for (const part of [...fonts, ...versions]) hash.update(part);
  const sources = Object.fromEntries(all.filter(([name]) => name.endsWith('.typ')));
  return { sources, fonts, fingerprint: hash.digest('hex') };
}
