import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import { transform } from 'esbuild';

/**
 * Makes Pagefind's engine lighter to fetch, and leaves it the same program: its module, which is one
 * for all languages, stands once and with shorter names within it; its WebAssembly is packed as tightly
 * as gzip allows.
 * @param folder the index of one language, as Pagefind has written it.
 * @param root where all of them find the module.
 */
export async function lightenEngine(folder: string, root: string): Promise<void> {
  const written = join(folder, 'pagefind.js');
  const { code } = await transform(await readFile(written, 'utf8'), {
    minify: true,
    target: 'es2020',
  });
  await writeFile(join(root, 'pagefind.js'), code);
  await rm(written);
  const wasm = join(folder, 'wasm.unknown.pagefind');
  await writeFile(wasm, await packedTightly(gunzipSync(await readFile(wasm))));
}

let last: { bytes: Buffer; packed: Promise<Uint8Array> } | undefined;

/** It takes a second, and the languages have the same. */
function packedTightly(bytes: Buffer): Promise<Uint8Array> {
  if (!last?.bytes.equals(bytes)) last = { bytes, packed: gzipAsync(bytes, { numiterations: 5 }) };
  return last.packed;
}
