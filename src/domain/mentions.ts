import type { AnyEntry } from './content.ts';
import type { Block, Prose, Run } from './prose.ts';

/** What an entry may speak of: a record of a reference list, or another entry by its address. */
export type Subject =
  | `${'agencies' | 'countries' | 'glossary' | 'objectives' | 'sources' | 'statistics'}/${string}`
  | `/${string}`;

/** Fields of facts that name records of a list by id, wherever in the facts they stand. */
const lists = {
  agencies: 'agencies',
  agency: 'agencies',
  coordinators: 'agencies',
  countries: 'countries',
  country: 'countries',
  document: 'sources',
  members: 'agencies',
  objective: 'objectives',
  objectives: 'objectives',
  organizers: 'agencies',
  secretariat: 'agencies',
  sources: 'sources',
  statistics: 'statistics',
} as const;

/** Fields of facts that name entries of a collection by id. */
const collections = { leads_to: 'events', parent: 'structure' } as const;

/** What belongs to an entry's history and says nothing of its subject. */
const history = ['signoffs', 'match', 'pictures'];

/** Everything that an entry names in its facts or in the text of any language, each once. */
export function mentionsOf({ facts, tellings }: AnyEntry): Set<Subject> {
  const bodies = Object.values(tellings).map(({ body }) => body);
  return new Set([...inFacts(facts), ...bodies.flatMap((body) => inProse(body))]);
}

function inFacts(value: unknown): Subject[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(inFacts);
  return Object.entries(value).flatMap(([key, own]): Subject[] => {
    if (history.includes(key)) return [];
    const ids = [own].flat().filter((id) => typeof id === 'string');
    if (Object.hasOwn(lists, key) && ids.length > 0) {
      return ids.map((id) => `${lists[key as keyof typeof lists]}/${id}` as const);
    }
    if (Object.hasOwn(collections, key)) {
      return ids.map((id) => `/${collections[key as keyof typeof collections]}/${id}/` as const);
    }
    return inFacts(own);
  });
}

function inProse(prose: Prose): Subject[] {
  return prose.flatMap(inBlock);
}

function inBlock(block: Block): Subject[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inRuns(block.runs);
    case 'list':
      return block.items.flatMap(inProse);
    case 'quote':
    case 'callout':
      return inProse(block.blocks);
    case 'table':
      return [...block.head, ...block.rows.flat()].flatMap(inRuns);
    case 'statistic':
      return [`statistics/${block.statistic}`];
    case 'figure':
      return [];
    default:
      return block satisfies never;
  }
}

function inRuns(runs: readonly Run[]): Subject[] {
  return runs.flatMap((run): Subject[] => {
    if (run.kind === 'cite') return [`sources/${run.source}`];
    if (!('runs' in run)) return [];
    const inner = inRuns(run.runs);
    if (run.kind === 'term') return [`glossary/${run.term}`, ...inner];
    const path = run.kind === 'link' ? run.href.split('#')[0] : undefined;
    return path?.startsWith('/') ? [`/${path.slice(1)}`, ...inner] : inner;
  });
}
