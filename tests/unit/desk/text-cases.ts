import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severities } from '../../../src/domain/severity.ts';
import type { TextFaultName } from '../../../src/domain/text-fault.ts';
import type { Tree } from '../../../src/reading/tree.ts';
import { aTree, told } from '../reading/a-tree.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/checks');
const network = 'networks/a-network';

/** A file that has one kind of fault, and the same file without it. */
export interface TextCase {
  rule: TextFaultName;
  /** `ar.mdx`, `en.mdx`; `yaml`: the facts; `objectives.yaml`: a reference list. */
  kind: string;
  path: string;
  bad: Tree;
  good: Tree;
}

export const rules = Object.keys(severities) as TextFaultName[];

/** The folders of the fixtures, which are named for the rules. */
export const caseFolders = readdirSync(fixtures).sort();

/** The cases of a rule: one for each file of its folder that begins with `bad`. */
export function casesOf(rule: TextFaultName): TextCase[] {
  const names = readdirSync(join(fixtures, rule));
  const read = (name: string) => readFileSync(join(fixtures, rule, name), 'utf8');
  const lists = names.filter((name) => !/^(?:bad|good)\./.test(name));
  const reference = Object.fromEntries(lists.map((name) => [`reference/${name}`, read(name)]));
  return names
    .filter((name) => name.startsWith('bad.'))
    .map((name) => {
      const kind = name.slice('bad.'.length);
      const path = pathOf(kind);
      const tree = (file: string) => aTree({ ...another, ...reference, [path]: read(file) });
      return { rule, kind, path, bad: tree(name), good: tree(`good.${kind}`) };
    });
}

function pathOf(kind: string): string {
  if (kind === 'yaml') return `${network}/facts.yaml`;
  return kind.endsWith('.yaml') ? `reference/${kind}` : `${network}/index.${kind}`;
}

const another = {
  'networks/another-network/index.ar.mdx': told('شبكة أخرى'),
  'networks/another-network/index.en.mdx': told('Another network'),
};
