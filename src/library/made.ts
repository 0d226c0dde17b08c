import { readFile } from 'node:fs/promises';
import type { Made } from '../domain/made.ts';

/**
 * What the artefacts step has made, by path below the site's root; nothing where it has not run
 * (`npm run dev` of a fresh clone).
 */
export async function loadMade(): Promise<Made> {
  const text = await readFile(process.env.KHAYT_MADE ?? '.cache/made.json', 'utf8').catch(noFile);
  return JSON.parse(text);
}

function noFile(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '{}';
  throw error;
}
