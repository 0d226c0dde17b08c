import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';

/**
 * Makes Pagefind's engine lighter to fetch, and leaves it the same program: its module, which is one
 * for all languages, stands once and with shorter names within it; its WebAssembly is packed as tightly
 * as gzip allows.
 * @param folder the index of one language, as Pagefind has written it.
 * @param root where all of them find the module.
 * @param cache where the packed WebAssembly is kept from one build to the next, for it takes a second.
 */
export async function lightenEngine(folder: string, root: string, cache: string): Promise<void> {
  const written = join(folder, 'pagefind.js');
  const { code } = await transform(await readFile(written, 'utf8'), {
    minify: true,
    target: 'es2020',
  });
  await writeFile(join(root, 'pagefind.js'), code);
  await rm(written);
  const wasm = join(folder, 'wasm.unknown.pagefind');
  await writeFile(wasm, await packedTightly(gunzipSync(await readFile(wasm)), cache));
}

async function packedTightly(bytes: Buffer, cache: string): Promise<Uint8Array> {
  const file = join(cache, 'engine.gz');
  const kept = await readFile(file).catch(() => undefined);
  if (kept && holds(kept, bytes)) return kept;
  const worker = new Worker(new URL('pack-worker.ts', import.meta.url), { workerData: bytes });
  const [packed] = await once(worker, 'message');
  await mkdir(cache, { recursive: true });
  await writeFile(file, packed);
  return packed;
}

/** Whether a file of gzip is whole and holds some bytes. */
function holds(packed: Buffer, bytes: Buffer): boolean {
  try {
    return gunzipSync(packed).equals(bytes);
  } catch {
    return false;
  }
}
