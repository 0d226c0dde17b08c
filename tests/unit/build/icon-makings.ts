import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArtefactOptions } from '../../../src/build/artefacts.ts';
import type { Content } from '../../../src/domain/content.ts';
import { aCompact, anIcon } from '../views/a-compact.ts';

/** A content whose only files are those of the icons of these objectives. */
export function icons(...numbers: number[]): Content {
  return aCompact({ icons: numbers.map(anIcon), press: [] });
}

/** A place of its own in which files can be made. */
export async function placeFor(): Promise<ArtefactOptions> {
  const cacheFolder = await mkdtemp(join(tmpdir(), 'khayt-'));
  return { cacheFolder, outFolder: join(cacheFolder, 'files'), contentFolder: 'content' };
}
