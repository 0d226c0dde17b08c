import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Block,
  citedIn,
  type Prose,
  plainRuns,
  plainText,
  type Run,
  statisticsIn,
} from '../../../src/domain/prose.ts';

test('the words of a line are those of its runs, however they are set', () => {
  const line: Run[] = [
    text('one '),
    { kind: 'strong', runs: [text('two '), { kind: 'emphasis', runs: [text('three')] }] },
    { kind: 'link', href: '/networks/jordan/', runs: [text(' four ')] },
    { kind: 'isolate', text: 'A/RES/73/195', dir: 'ltr' },
    cite('a-source'),
    { kind: 'break' },
    text('five'),
  ];

  assert.equal(plainRuns(line), 'one two three four A/RES/73/195\nfive');
});

test('blocks are parted by blank lines, and the lines within one by single ones', () => {
  const prose: Prose = [
    { kind: 'heading', level: 2, id: 's-a', runs: [text('A heading')] },
    paragraph('A paragraph'),
    { kind: 'list', ordered: true, items: [[paragraph('one')], [paragraph('two'), list('in')]] },
    { kind: 'quote', blocks: [paragraph('said'), paragraph('and said')] },
    { kind: 'callout', tone: 'warning', blocks: [paragraph('beware')] },
    { kind: 'table', head: [[text('a')], [text('b')]], rows: [[[text('1')], [text('2')]]] },
  ];

  assert.equal(
    plainText(prose),
    ['A heading', 'A paragraph', 'one\ntwo\nin', 'said\nand said', 'beware', 'a\nb\n1\n2'].join(
      '\n\n',
    ),
  );
});

test('a body without blocks has no words and no sources', () => {
  assert.equal(plainText([]), '');
  assert.deepEqual(citedIn([]), []);
});

test('sources stand in the order of their first mention, each once', () => {
  const prose = [cited('second'), cited('first', 'second'), cited('third')];

  assert.deepEqual(citedIn(prose), ['second', 'first', 'third']);
});

test('a source is found wherever it is cited', () => {
  const within: Record<string, Block> = {
    heading: { kind: 'heading', level: 2, id: 's', runs: [cite('it')] },
    strong: { kind: 'paragraph', runs: [{ kind: 'strong', runs: [cite('it')] }] },
    emphasis: { kind: 'paragraph', runs: [{ kind: 'emphasis', runs: [cite('it')] }] },
    link: { kind: 'paragraph', runs: [{ kind: 'link', href: '#s', runs: [cite('it')] }] },
    item: { kind: 'list', ordered: false, items: [[paragraph('no')], [cited('it')]] },
    quote: { kind: 'quote', blocks: [{ kind: 'quote', blocks: [cited('it')] }] },
    callout: { kind: 'callout', tone: 'note', blocks: [cited('it')] },
    head: { kind: 'table', head: [[cite('it')]], rows: [] },
    cell: { kind: 'table', head: [], rows: [[[text('no')], [cite('it')]]] },
  };

  for (const [place, block] of Object.entries(within)) {
    assert.deepEqual(citedIn([block]), ['it'], place);
  }
});

function text(words: string): Run {
  return { kind: 'text', text: words };
}

function cite(source: string): Run {
  return { kind: 'cite', source };
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', runs: [text(words)] };
}

function cited(...sources: string[]): Block {
  return { kind: 'paragraph', runs: sources.map(cite) };
}

function list(words: string): Block {
  return { kind: 'list', ordered: false, items: [[paragraph(words)]] };
}

test('the figures that a body shows are found in lists and callouts too', () => {
  const statistic = (id: string): Block => ({ kind: 'statistic', statistic: id });
  const items = [[statistic('in-a-list')]];
  const body: Prose = [
    statistic('first'),
    { kind: 'callout', tone: 'note', blocks: [{ kind: 'list', ordered: false, items }] },
    { kind: 'quote', blocks: [statistic('in-a-quotation')] },
  ];

  assert.deepEqual(statisticsIn(body), ['first', 'in-a-list', 'in-a-quotation']);
});
