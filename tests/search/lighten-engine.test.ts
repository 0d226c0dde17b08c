import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { inPagefind } from '../../src/search/in-pagefind.ts';
import { lightenEngine } from '../../src/search/lighten-engine.ts';

const wasm = 'wasm.unknown.pagefind';
let root: string;
const folder = () => join(root, 'en');
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'khayt-'));
  const record = { url: '/', content: 'thread', language: 'en' };
  await inPagefind({}, async (index) => {
    const added = await index.addCustomRecord(record);
    const written = await index.writeFiles({ outputPath: folder() });
    return [...added.errors, ...written.errors];
  });
});
after(() => rm(root, { recursive: true }));

test('the engine is lighter to fetch, and the same program', async () => {
  const [module, program] = await Promise.all(
    ['pagefind.js', wasm].map((name) => readFile(join(folder(), name))),
  );
  assert.ok(module && program);

  const cache = join(root, 'cache');
  await lightenEngine(folder(), root, cache);

  const lighter = await readFile(join(folder(), wasm));
  assert.ok(lighter.length < program.length * 0.97, `${lighter.length} of ${program.length}`);
  assert.ok(gunzipSync(lighter).equals(gunzipSync(program)));
  const text = await readFile(join(root, 'pagefind.js'), 'utf8');
  assert.ok(text.length < module.length * 0.8, `${text.length} of ${module.length}`);
  const [version] = /(?<=pagefind_version ?= ?")[^"]+/.exec(module.toString()) ?? [];
  assert.ok(version && text.includes(`"${version}"`));
  await assert.rejects(readFile(join(folder(), 'pagefind.js')), /ENOENT/);
  const kept = join(cache, 'engine.gz');
  assert.deepEqual(await readFile(kept), lighter);

  // A file that was not written to its end is not taken for what is kept.
  await writeFile(kept, lighter.subarray(0, 1000));
  await writeFile(join(folder(), 'pagefind.js'), module);
  await lightenEngine(folder(), root, cache);
  assert.deepEqual(await readFile(join(folder(), wasm)), lighter);
});
