import type { Expectation, Fault, FaultName, FaultValues } from '../../../src/domain/fault.ts';
import { textFaults } from './text-faults.ts';

const hint = { ar: 'هذا تلميح.', en: 'This is a hint.' };
const field = 'chairs.sources';
const component = 'Cite';
const attribute = 'source';

const plain = [
  'text',
  'line',
  'number',
  'whole-number',
  'boolean',
  'list',
  'fields',
  'date',
  'yearly-day',
  'instant',
  'id',
  'address',
  'form',
] as const;
const limits = (['at-least', 'at-most'] as const).flatMap((kind) =>
  (['characters', 'items', 'value'] as const).flatMap((of) =>
    [1, 2, 6, 20, 110, 240, 100].map((limit): Expectation => ({ kind, limit, of })),
  ),
);
const fieldExpectations: Expectation[] = [
  ...plain.map((kind) => ({ kind })),
  { kind: 'one-of', options: ['drafting', 'in-clearance', 'cleared'] },
  ...limits,
];
const attributeExpectations: Expectation[] = [
  { kind: 'id' },
  { kind: 'quoted' },
  { kind: 'once' },
  { kind: 'one-of', options: ['note', 'warning'] },
];

/** Values for every name a fault can have; a name that is left out does not compile. */
const values: { [Name in FaultName]: FaultValues[Name][] } = {
  ...textFaults,
  'yaml-syntax': (
    [
      'alias',
      'colon',
      'indentation',
      'several-documents',
      'start-of-value',
      'tab',
      'tag',
      'unclosed',
      'other',
    ] as const
  ).map((trouble) => ({ trouble })),
  'yaml-duplicate-key': [{ key: 'title' }],
  'field-missing': [{ field, hint }, { field }],
  'field-unknown': [
    { field, known: ['title', 'summary'] },
    { field, known: [] },
  ],
  'field-wrong': fieldExpectations.flatMap((expected) => [
    { field, expected },
    { field, expected, hint },
    { field: '', expected },
  ]),
  'date-unreal': [{ date: '2024-02-30' }],
  'reference-missing': [
    { field, id: 'nowhere', list: 'countries' },
    { field: 'Cite', id: 'nothing', list: 'sources' },
    { field, id: 'nobody', list: 'networks' },
  ],
  'words-missing': [{ field: 'supporting', id: 'work-that-lasts' }],
  'words-unknown': [{ field: 'supporting', id: 'work-that-lasts' }],
  'picture-missing': [{ name: 'hall.jpg' }],
  'picture-unlisted': [{ name: 'hall.jpg' }],
  'picture-kind': [{ name: 'hall.jpg' }],
  'picture-heavy': [{ name: 'hall.jpg', limit: 8 }],
  'picture-source': [{ id: 'hall' }],
  'drawing-figures': [
    { kind: 'part', fewest: 2, most: 2 },
    { kind: 'networks', fewest: 0, most: 0 },
    { kind: 'bars', fewest: 2, most: 5 },
  ],
  'drawing-untold': [{ value: '41.4', language: 'ar' }],
  'picture-secret': (['place', 'camera'] as const).map((kind) => ({ name: 'hall.jpg', kind })),
  'date-before': [{ field: 'end', other: 'start' }],
  'event-undated': [{ field: 'start' }, { field: 'every' }],
  'event-dated-otherwise': [
    { field: 'end', other: 'every' },
    { field: 'every', other: 'start' },
  ],
  'id-date-other': [{ id: '2024-07-04-regional-review', date: '2024-07-05' }],
  'redirect-taken': [{ address: '/press/2024-07-04-old-words/' }],
  'address-lost': [{ address: '/ar/press/2024-07-04-old-words/' }],
  'relation-circular': [
    { field: 'leads_to', ids: ['review-2021'] },
    { field: 'parent', ids: ['a-part', 'a-whole'] },
  ],
  'sources-few': [{}],
  'fact-missing': [{}],
  'myth-missing': [{}],
  'signoff-twice': [{ agency: 'iom', language: 'ar' }],
  'reference-held': [{ id: '2024-05-03-held' }],
  'id-wrong': [{ id: 'Jordan 2' }],
  'id-reserved': [{ id: 'page' }],
  'id-undated': [{ id: 'regional-review' }],
  'id-duplicate': [{ id: 'iom' }],
  'not-utf8': [{ encoding: 'UTF-16' }, { encoding: 'Windows-1256' }],
  'character-hidden': [{ code: 'U+200F' }, { code: 'U+FFFD' }],
  'file-unexpected': [
    { name: 'notes.txt', expected: ['facts.yaml', 'index.ar.mdx'] },
    { name: 'notes.txt', expected: [] },
  ],
  'file-missing': [{ name: 'sources.yaml' }],
  'folder-empty': [{ name: 'networks/empty' }],
  'facts-missing': [{ id: 'jordan' }],
  'telling-missing': [{ id: 'jordan', files: ['index.ar.mdx', 'index.en.mdx'] }],
  'site-telling-missing': [{ name: 'index.en.mdx' }],
  'link-out-of-tree': [{ name: 'jordan' }],
  'too-much': [
    { kind: 'file', limit: 200 },
    { kind: 'levels', limit: 20 },
    { kind: 'paragraph', limit: 20_000 },
    { kind: 'signs', limit: 2000 },
  ],
  'front-matter-missing': [{}],
  'body-empty': [{}],
  'mdx-syntax': (['brace', 'comment', 'less-than', 'tag-unclosed', 'tag-unopened'] as const).map(
    (trouble) => ({ trouble }),
  ),
  'code-forbidden': [{}],
  'html-forbidden': [{ tag: 'script' }, { tag: '' }],
  'component-unknown': [{ component: 'Figure', known: ['Cite', 'Callout'] }],
  'component-misplaced': [{ component }, { component: 'Callout' }, { component: 'Later' }],
  'component-filled': [{ component }],
  'component-empty': [{ component: 'Callout' }, { component: 'Later' }],
  'attribute-unknown': [{ component, attribute: 'href', known: [attribute] }],
  'attribute-missing': [{ component, attribute }],
  'attribute-wrong': attributeExpectations.map((expected) => ({ component, attribute, expected })),
  'address-forbidden': [{ address: 'javascript:alert(1)' }, { address: '' }],
  'address-own': [{ address: '/ar/networks/jordan/' }],
  'address-broken': [{ address: '/networks/nowhere/' }],
  'anchor-broken': [
    { address: '#s-one', known: ['s-two', 's-three'] },
    { address: '#s-one', known: [] },
  ],
  'link-empty': [{ address: '/networks/jordan/' }],
  'image-forbidden': [{}],
  'picture-unknown': [
    { id: 'hall', known: [] },
    { id: 'hall', known: ['door', 'garden'] },
  ],
  'heading-level': [{ level: 1 }],
  'block-forbidden': (
    [
      'code',
      'empty-heading',
      'footnote',
      'heading-inside',
      'link-reference',
      'link-title',
      'list-start',
      'other',
      'rule',
      'strikethrough',
      'table-alignment',
      'task',
      'underlined-heading',
    ] as const
  ).map((kind) => ({ kind })),
};

const place = { file: 'content/networks/jordan/facts.yaml', line: 7, column: 3 };

/** A fault of every name, in every form that has words of its own. */
export const everyFault = Object.entries(values).flatMap(([name, list]) =>
  list.map((each) => ({ ...place, name, values: each }) as Fault),
);

/** The name of a fault, and what it is about where one name stands for several things. */
export function formOf({ name, values: given }: Fault): string {
  if ('trouble' in given) return `${name} ${given.trouble}`;
  if ('expected' in given && 'kind' in given.expected) return `${name} ${given.expected.kind}`;
  return 'kind' in given ? `${name} ${given.kind}` : name;
}
