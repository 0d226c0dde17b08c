import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// One icon for each objective; a page's address is its id.
const single = /^content\/(?:icons|pages)\//;

/** How many seconds the check takes on a number of entries, copied from the real ones under other ids. */
export async function checkTime(entries: number): Promise<number> {
  const folder = `.cache/bench/content-${entries}`;
  await rm(folder, { recursive: true, force: true });
  await cp('content', folder, { recursive: true });
  const real = globSync('content/*/*/facts.yaml').map(dirname).toSorted();
  const copied = real.filter((entry) => !single.test(entry));
  for (let count = real.length; count < entries; count += 1) {
    await copyEntry(copied[count % copied.length] ?? '', folder, count);
  }
  const begun = performance.now();
  const words = [join(import.meta.dirname, '../desk/check.ts'), `--content=${folder}`, '--lang=en'];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`The check that was to be timed has failed:\n${stdout}`);
  await rm(folder, { recursive: true });
  return seconds;
}

async function copyEntry(from: string, folder: string, count: number): Promise<void> {
  for (const file of globSync(`${from}/*`)) {
    const path = file.replace(/^content/, folder).replace(/[^/]+$/, '');
    const to = `${path.replace(/\/$/, '')}-${count}/${file.split('/').at(-1)}`;
    await mkdir(dirname(to), { recursive: true });
    const text = await readFile(file, 'utf8');
    await writeFile(to, text.replace(/^(title: .*?)('?)$/m, `$1 ${count}$2`));
  }
}
