import { getEntry } from 'astro:content';
import type { Content } from '../domain/content.ts';

/**
 * Everything that this build may show, as the pages get it.
 * @throws when the content has not been read.
 */
export async function loadContent(): Promise<Content> {
  const entry = await getEntry('content', 'released');
  if (!entry) throw new Error('The content has not been read; npm run check says why.');
  return entry.data;
}
