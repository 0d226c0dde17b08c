import { readFile } from 'node:fs/promises';
import type { Made } from '../domain/made.ts';

let last: { text: string; made: Made } | undefined;

/**
 * What the artefacts step has made, by path below the site's root; nothing where it has not run
 * (`npm run dev` of a fresh clone). It is the same object until it is made anew.
 */
export async function loadMade(): Promise<Made> {
  const text = await readFile(process.env.KHAYT_MADE ?? '.cache/made.json', 'utf8').catch(noFile);
  if (last?.text !== text) last = { text, made: JSON.parse(text) };
  return last.made;
}

function noFile(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '{}';
  throw error;
}
