import type { Block, Prose, Run } from '../../../src/domain/prose.ts';
import { paragraph, plain } from './a-content.ts';

const runs = {
  text: { kind: 'text', text: 'three' },
  isolate: { kind: 'isolate', text: 'four', dir: 'ltr' },
  strong: { kind: 'strong', runs: [plain('five')] },
  break: { kind: 'break' },
  emphasis: { kind: 'emphasis', runs: [plain('six')] },
  link: { kind: 'link', href: '#a', runs: [plain('seven')] },
  cite: { kind: 'cite', source: 'a-source' },
  term: { kind: 'term', term: 'a-term', runs: [plain('eight')] },
} satisfies { [K in Run['kind']]: Extract<Run, { kind: K }> };

const blocks = {
  heading: { kind: 'heading', level: 3, id: 'a', runs: [plain('two')] },
  paragraph: { kind: 'paragraph', runs: Object.values(runs) },
  list: {
    kind: 'list',
    ordered: true,
    items: [
      [
        ...paragraph('nine'),
        { kind: 'list', ordered: false, items: [paragraph('ten'), paragraph('eleven')] },
        ...paragraph('twelve'),
      ],
    ],
  },
  quote: { kind: 'quote', blocks: paragraph('thirteen') },
  callout: { kind: 'callout', tone: 'warning', blocks: paragraph('fourteen') },
  table: { kind: 'table', head: [[plain('fifteen')]], rows: [[[plain('sixteen')]]] },
  statistic: { kind: 'statistic', statistic: 'a-figure' },
  figure: { kind: 'figure', picture: 'a-picture' },
} satisfies { [K in Block['kind']]: Extract<Block, { kind: K }> };

/** A body with every kind of block, which holds every kind of run. */
export const everyKind: Prose = Object.values(blocks);

/** The words of that body, in their order; the figure and the picture say their own. */
export const everyWord =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );
