import type { Tree } from '../../../../src/reading/tree.ts';
import { byteMutations, hugeMutations } from './byte-mutations.ts';
import { proseMutations } from './prose-mutations.ts';
import { type Random, randomFrom } from './random.ts';
import { type TextChange, textMutations } from './text-mutations.ts';
import { aFile, treeMutations } from './tree-mutations.ts';
import { yamlMutations } from './yaml-mutations.ts';

/** A tree that something has happened to. */
export interface Mutant {
  /** What has happened, and to which file where it was one. */
  what: string;
  tree: Tree;
}

type Mutation = (tree: Tree, random: Random) => Mutant;

const mutations: readonly Mutation[] = [
  ...Object.entries(byteMutations).map(([what, change]) => ofFile(what, '', change)),
  ...Object.entries(textMutations).map(([what, change]) => ofText(what, '', change)),
  ...Object.entries(yamlMutations).map(([what, change]) => ofText(what, '.yaml', change)),
  ...Object.entries(proseMutations).map(([what, change]) => ofText(what, '.mdx', change)),
  ...Object.entries(treeMutations).map(([what, change]): Mutation => (tree, random) => {
    const items = new Map(tree.items);
    change(items, random);
    return { what, tree: { ...tree, items } };
  }),
];
const huge = Object.entries(hugeMutations).map(([what, change]) => ofFile(what, '', change));
const everyHuge = 250;

/** The mutant of a seed: the same for the same tree. Seeds in a row take every mutation in turn. */
export function mutantOf(tree: Tree, seed: number): Mutant {
  const all = seed % everyHuge === 0 ? huge : mutations;
  const mutation = all[seed % all.length];
  if (!mutation) throw new Error(`${seed} is no seed: seeds are whole numbers from 0.`);
  return mutation(tree, randomFrom(seed));
}

function ofText(what: string, end: string, change: TextChange): Mutation {
  return ofFile(what, end, (bytes, random) =>
    Buffer.from(change(new TextDecoder().decode(bytes), random)),
  );
}

function ofFile(
  what: string,
  end: string,
  change: (bytes: Uint8Array, random: Random) => Uint8Array,
): Mutation {
  return (tree, random) => {
    const among = new Map([...tree.items].filter(([path]) => path.endsWith(end)));
    const path = aFile(among, random);
    const item = tree.items.get(path);
    const items = new Map(tree.items);
    if (item?.kind === 'file') items.set(path, { ...item, bytes: change(item.bytes, random) });
    return { what: `${path}: ${what}`, tree: { ...tree, items } };
  };
}
