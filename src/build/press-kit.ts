import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PressKit } from '../artefacts/press-pdf.ts';

const root = join(import.meta.dirname, '../..');
const artefacts = join(root, 'src/artefacts');
const amiri = join(root, 'node_modules/@expo-google-fonts/amiri');
const compiler = join(root, 'node_modules/@myriaddreamin/typst-ts-node-compiler/package.json');

/** The press's Typst sources and typefaces, and what tells this kit from any other one. */
export async function readPressKit(): Promise<PressKit & { fingerprint: string }> {
  const names = globSync('*.typ', { cwd: artefacts }).toSorted();
  const [texts, fonts, version] = await Promise.all([
    Promise.all(names.map((name) => readFile(join(artefacts, name), 'utf8'))),
    Promise.all(
      ['400Regular', '700Bold'].map((face) => readFile(join(amiri, face, `Amiri_${face}.ttf`))),
    ),
    readFile(compiler),
  ]);
  const sources = Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
  const hash = createHash('sha256').update(JSON.stringify(sources)).update(version);
  for (const font of fonts) hash.update(font);
  return { sources, fonts, fingerprint: hash.digest('hex') };
}
