import type { Loader } from 'astro/loaders';
import type { Fault } from '../domain/fault.ts';
import { conditionsFrom } from '../reading/conditions.ts';
import { readFolder } from '../reading/folder.ts';

const folder = process.env.KHAYT_CONTENT ?? 'content';

/**
 * A loader that hands Astro what `reading/` releases, as one entry, so that nothing held ever
 * reaches it. In `npm run dev` it reads again whenever a file of the content changes, and keeps
 * what it has where the new state has faults; `build/dev.ts` says which.
 * @throws in a build, when the content has faults.
 */
export const released: Loader = {
  name: 'khayt',
  async load({ store, logger, watcher }) {
    const fill = async (): Promise<readonly Fault[]> => {
      const reading = await readFolder(folder, conditionsFrom(process.env));
      if (!reading.ok) return reading.faults;
      store.set({ id: 'released', data: { ...reading.content } });
      return [];
    };

    const faults = await fill();
    if (faults.length > 0 && !watcher) {
      const places = faults.map(place).join('\n');
      throw new Error(`The content has faults; npm run check says how to mend them.\n${places}`);
    }
    watcher?.add(folder);
    watcher?.on('all', (_, path) => {
      if (!path.includes(folder)) return;
      fill().catch((error: unknown) => logger.error(String(error)));
    });
  },
};

function place({ file, line, column, name }: Fault): string {
  return `${file}:${line}:${column}  ${name}`;
}
