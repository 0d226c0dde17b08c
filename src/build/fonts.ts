import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { fontStylesheet } from './font-css.ts';
import { type Slice, type SliceName, slices } from './font-slices.ts';
import { writeWhole } from './whole-file.ts';

const root = join(import.meta.dirname, '../..');
const styles = join(root, 'src/styles');

/**
 * The web fonts and their stylesheet, by path below `src/styles/`. The same packages give the
 * same bytes on every machine.
 */
export async function webFonts(): Promise<Record<string, Uint8Array>> {
  const names = Object.keys(slices) as SliceName[];
  const files = await Promise.all(
    names.map(async (name) => [`fonts/${name}.woff2`, await cut(slices[name])] as const),
  );
  const filepath = join(styles, 'fonts.css');
  const css = await format(fontStylesheet(), { ...(await resolveConfig(filepath)), filepath });
  return { 'fonts.css': Buffer.from(css), ...Object.fromEntries(files) };
}

/** What shaping and spacing need; stylistic sets, which the design does not use, are left out. */
const features = [
  ...['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'liga', 'calt', 'curs'],
  ...['mark', 'mkmk', 'kern'],
];

/** A slice with every table that shaping needs, its weight fixed, without hints for old screens. */
async function cut({ source, characters, shapes, isTabular, weight }: Slice): Promise<Uint8Array> {
  const bytes = await readFile(join(root, 'node_modules', source));
  return subsetFont(bytes, characters + (shapes ?? ''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
    keepFeatures: features.filter((feature) => feature !== 'kern' || !isTabular),
    noHinting: true,
    noLayoutClosure: shapes !== undefined,
    dropTables: ['gasp', 'STAT'],
  });
}

async function writeFonts(): Promise<void> {
  for (const [path, bytes] of Object.entries(await webFonts())) {
    await writeWhole(join(styles, path), bytes);
    process.stdout.write(`src/styles/${path} ${bytes.length}\n`);
  }
}

if (import.meta.main) await writeFonts();
