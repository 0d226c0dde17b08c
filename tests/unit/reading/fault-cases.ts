import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../../../src/domain/fault.ts';
import { readFolder } from '../../../src/reading/folder.ts';
import { formOf } from '../desk/every-fault.ts';
import { encoded, encodings } from './encodings.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const cases = join(fixtures, 'faults');

/** The names of the cases: folders of `tests/fixtures/faults`. */
export const caseNames = readdirSync(cases).sort();

const paths = z.array(z.string()).default([]);
const pairs = z.record(z.string(), z.string()).default({});

/**
 * What a case changes besides laying its own `content/` over the minimal tree, in this order.
 * `copies` and `links` name what is made, then what it is made from; `write` holds texts with
 * escapes for what cannot be seen in a file; `append` adds a text to a file, some number of times.
 */
const changes = z.strictObject({
  remove: paths,
  copies: pairs,
  folders: paths,
  write: pairs,
  append: z.record(z.string(), z.strictObject({ text: z.string(), times: z.int() })).default({}),
  links: pairs,
  encodings: z.record(z.string(), z.enum(encodings)).default({}),
});

/** The faults that a case must have, each as `file:line:column` and its form. */
export function expectedIn(name: string): string[] {
  const file = join(cases, name, 'expected.yaml');
  return z.array(z.string()).parse(parse(readFileSync(file, 'utf8')));
}

/** Makes a case's content in a folder of its own, hands it over, and clears it away. */
export async function withCase<T>(name: string, use: (content: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'khayt-case-'));
  const content = join(folder, 'content');
  try {
    await cp(join(fixtures, 'minimal/content'), content, { recursive: true });
    const own = join(cases, name, 'content');
    if (existsSync(own)) await cp(own, content, { recursive: true });
    await change(content, join(cases, name, 'changes.yaml'));
    return await use(content);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Every fault of a case, in order, as `expectedIn` has them. */
export async function faultsIn(name: string): Promise<string[]> {
  const now = Date.parse('2024-07-04T00:00:00Z');
  return withCase(name, async (content) => {
    const reading = await readFolder(content, { now });
    if (reading.ok) return [];
    const above = `${dirname(content)}/`;
    return reading.faults.map((fault) => lineOf({ ...fault, file: fault.file.replace(above, '') }));
  });
}

function lineOf(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${formOf(fault)}`;
}

async function change(content: string, file: string): Promise<void> {
  if (!existsSync(file)) return;
  const list = changes.parse(parse(await readFile(file, 'utf8')));
  const at = (path: string) => join(content, path);
  for (const path of list.remove) await rm(at(path), { recursive: true });
  for (const [to, from] of Object.entries(list.copies)) {
    await cp(at(from), at(to), { recursive: true });
  }
  for (const path of list.folders) await mkdir(at(path), { recursive: true });
  for (const [path, text] of Object.entries(list.write)) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  }
  for (const [path, { text, times }] of Object.entries(list.append)) {
    await appendFile(at(path), text.repeat(times));
  }
  for (const [path, target] of Object.entries(list.links)) {
    await rm(at(path), { force: true });
    await symlink(target, at(path));
  }
  for (const [path, encoding] of Object.entries(list.encodings)) {
    await writeFile(at(path), encoded(await readFile(at(path), 'utf8'), encoding));
  }
}
