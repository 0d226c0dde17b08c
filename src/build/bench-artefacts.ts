import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Content, collectionNames, type Entries } from '../domain/content.ts';
import { makeArtefacts } from './artefacts.ts';

/** How many seconds something takes at first, and when it is done again. */
export interface Times {
  cold: number;
  warm: number;
}

const folder = '.cache/bench/artefacts';

/** How long the files of all entries take to be made, pages left out. */
export async function artefactTimes(content: Content): Promise<Times> {
  await rm(folder, { recursive: true, force: true });
  const seconds = async () => {
    const begun = performance.now();
    await makeArtefacts(content, {
      cacheFolder: folder,
      outFolder: join(folder, 'files'),
      contentFolder: 'content',
    });
    return (performance.now() - begun) / 1000;
  };
  const times = { cold: await seconds(), warm: await seconds() };
  await rm(folder, { recursive: true });
  return times;
}

/** The content without the icons of the objectives. */
export function withoutIcons(content: Content): Content {
  return { ...content, icons: [] };
}

/** The content with the icons of the objectives and no other entry. */
export function iconsOf(content: Content): Content {
  const none = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Entries;
  return { ...content, ...none, icons: content.icons };
}
