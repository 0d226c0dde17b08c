import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Run } from '../../../src/domain/prose.ts';
import { resolvedProse } from '../../../src/views/prose.ts';
import { aRegion } from './a-region.ts';

const content = aRegion({ address: 'https://khayt.test/base/' });

test('a link is the reader’s wherever it stands, and everything around it stays', () => {
  const within = (href: string): Block[] => {
    const link: Run = { kind: 'link', href, runs: [{ kind: 'text', text: 'a link' }] };
    const line: Run[] = [{ kind: 'text', text: 'See ' }, link];
    const inner: Block[] = [{ kind: 'paragraph', runs: line }];
    return [
      { kind: 'heading', level: 2, id: 's-see', runs: line },
      { kind: 'paragraph', runs: [{ kind: 'strong', runs: [{ kind: 'emphasis', runs: line }] }] },
      { kind: 'list', ordered: true, items: [inner, [{ kind: 'quote', blocks: inner }]] },
      { kind: 'callout', tone: 'warning', blocks: inner },
      { kind: 'table', head: [line], rows: [[line, []]] },
    ];
  };

  assert.deepEqual(
    resolvedProse(within('/networks/jordan/#s-x'), { content, locale: 'en' }),
    within('/base/en/networks/jordan/#s-x'),
  );
  assert.deepEqual(resolvedProse(within('#s-see'), { content, locale: 'en' }), within('#s-see'));
});

test('what has no link in it is the same for every reader', () => {
  const line: Run[] = [
    { kind: 'isolate', text: '#One', dir: 'ltr' },
    { kind: 'cite', source: 'a-source' },
    { kind: 'break' },
  ];

  assert.deepEqual(resolvedProse([{ kind: 'paragraph', runs: line }], { content, locale: 'ar' }), [
    { kind: 'paragraph', runs: line },
  ]);
});
