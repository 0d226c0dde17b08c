import type { Loader } from 'astro/loaders';
import type { Content, Network, PressNote, Site, Withdrawal } from '../domain/content.ts';
import type { Fault } from '../domain/fault.ts';
import { conditionsFrom } from '../reading/conditions.ts';
import { readFolder } from '../reading/folder.ts';

/** What one entry of each of Astro's collections is. */
export interface Collections {
  site: Site;
  networks: Network;
  press: PressNote;
  withdrawals: Withdrawal;
  reference: { records: Record<string, unknown> };
}

type Entries<Data> = readonly { id: string; data: Data }[];

const entriesOf = {
  site: ({ site }) => [{ id: 'site', data: site }],
  networks: ({ networks }) => networks.map((data) => ({ id: data.id, data })),
  press: ({ press }) => press.map((data) => ({ id: data.id, data })),
  withdrawals: ({ withdrawals }) =>
    withdrawals.map((data) => ({ id: `${data.collection}/${data.id}`, data })),
  reference: ({ reference }) =>
    Object.entries(reference).map(([id, records]) => ({ id, data: { records } })),
} satisfies { [Name in keyof Collections]: (content: Content) => Entries<Collections[Name]> };

const folder = process.env.KHAYT_CONTENT ?? 'content';

/**
 * A loader that hands Astro what `reading/` releases, so that nothing held ever reaches it. In
 * `npm run dev` it reads again whenever a file of the content changes, and keeps what it has where
 * the new state has faults.
 * @throws in a build, when the content has faults.
 */
export function released(name: keyof Collections): Loader {
  return {
    name: `khayt-${name}`,
    async load({ store, logger, watcher }) {
      const fill = async (onFaults: (list: string) => void) => {
        const reading = await readFolder(folder, conditionsFrom(process.env));
        if (!reading.ok) return onFaults(reading.faults.map(place).join('\n'));
        store.clear();
        for (const { id, data } of entriesOf[name](reading.content)) {
          store.set({ id, data: { ...data } });
        }
      };
      const stop = (list: string) => {
        throw new Error(`The content has faults; npm run check says how to mend them.\n${list}`);
      };

      await fill(watcher ? logger.error.bind(logger) : stop);
      watcher?.add(folder);
      watcher?.on('all', (_, path) => {
        if (!path.includes(folder)) return;
        fill(logger.error.bind(logger)).catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

function place({ file, line, column, name }: Fault): string {
  return `${file}:${line}:${column}  ${name}`;
}
