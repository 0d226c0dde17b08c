import type { Item } from '../../../../src/reading/tree.ts';
import type { Random } from './random.ts';

type Items = Map<string, Item>;
/** Changes what stands in a tree. */
type Change = (items: Items, random: Random) => void;

const names = [
  'Iraq',
  'ir\u202eaq',
  'ir\u200baq',
  'iraq ',
  ' iraq',
  'ir aq',
  'ir?aq',
  'con',
  'nul',
  'aux.',
  'iraq.',
  'a:b',
  'a*b',
  'a\\b',
  'caf\u00e9',
  'cafe\u0301',
  'العراق',
  '..',
  '-',
  '__proto__',
  'constructor',
  'a'.repeat(300),
  'page',
  '%2e%2e',
];

/** What happens to the files and folders of a tree. */
export const treeMutations: Readonly<Record<string, Change>> = {
  'a file lost': (items, random) => void items.delete(aFile(items, random)),
  'a folder where a file was': (items, random) =>
    void items.set(aFile(items, random), { kind: 'folder' }),
  'a file where a folder was': (items, random) => {
    const folder = aFolder(items, random);
    for (const path of items.keys()) if (path.startsWith(`${folder}/`)) items.delete(path);
    items.set(folder, { kind: 'file', bytes: Buffer.from('a: 1\n') });
  },
  'a folder lost': (items, random) => {
    const folder = aFolder(items, random);
    for (const path of items.keys()) if (`${path}/`.startsWith(`${folder}/`)) items.delete(path);
  },
  'a folder emptied': (items, random) => {
    const folder = aFolder(items, random);
    for (const path of items.keys()) if (path.startsWith(`${folder}/`)) items.delete(path);
  },
  'two files in each other’s place': (items, random) => {
    const [one, other] = [aFile(items, random), aFile(items, random)];
    const [here, there] = [items.get(one), items.get(other)];
    if (here && there) items.set(one, there).set(other, here);
  },
  'an entry under another name': (items, random) =>
    copyEntry(items, `networks/${random.pick(names)}`),
  'a note under another name': (items, random) =>
    copyEntry(
      items,
      `press/${random.pick([...names, '2024-02-30-a', '2024-01-01', '2024-01-01-é'])}`,
    ),
  'a file under another name': (items, random) => {
    const path = aFile(items, random);
    const item = items.get(path);
    const at = path.lastIndexOf('/') + 1;
    const own = path.slice(at);
    const others = [
      own.toUpperCase(),
      `${own} `,
      `\u202e${own}`,
      `${own}.`,
      `~${own}`,
      'index.fr.mdx',
    ];
    if (item) items.set(path.slice(0, at) + random.pick(others), item);
  },
  'a link': (items, random) =>
    void items.set(random.pick([aFile(items, random), aFolder(items, random), 'networks/loop']), {
      kind: 'link',
      target: random.pick(['.', '..', '/', 'networks/loop', '/dev/zero']),
    }),
  'a pipe': (items, random) => void items.set(aFile(items, random), { kind: 'other' }),
  'a file too deep': (items) => {
    for (let depth = 1; depth < 500; depth += 1) {
      items.set(`networks/iraq${'/a'.repeat(depth)}`, { kind: 'folder' });
    }
    items.set(`networks/iraq${'/a'.repeat(500)}`, { kind: 'file', bytes: Buffer.from('a: 1\n') });
  },
  'a list that nobody reads': (items, random) =>
    void items.set(`reference/${random.pick(['more', 'Sources', 'sources.yml'])}.yaml`, {
      kind: 'file',
      bytes: Buffer.from('[]\n'),
    }),
};

/** The path of any file but those for editors, which are not read. */
export function aFile(items: ReadonlyMap<string, Item>, { pick }: Random): string {
  const read = (path: string) => !path.startsWith('EDITING');
  return pick([...items].filter(([path, { kind }]) => kind === 'file' && read(path)))[0];
}

function aFolder(items: Items, { pick }: Random): string {
  return pick([...items].filter(([, { kind }]) => kind === 'folder'))[0];
}

function copyEntry(items: Items, to: string): void {
  const collection = to.slice(0, to.indexOf('/'));
  const from = [...items.keys()].find((path) => new RegExp(`^${collection}/[^/]+$`).test(path));
  items.set(to, { kind: 'folder' });
  for (const [path, item] of [...items]) {
    if (path.startsWith(`${from}/`)) items.set(to + path.slice(from?.length), item);
  }
}
