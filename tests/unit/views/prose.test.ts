import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block, Run } from '../../../src/domain/prose.ts';
import { resolvedProse } from '../../../src/views/prose.ts';
import { aRegion } from './a-region.ts';
import { aTerm } from './a-term.ts';

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

test('words that are used for a term lead to it, in any inflection; words to avoid lead nowhere', () => {
  assert.equal(hrefOf('preferred terms'), '/base/en/glossary/people/#a-term');
  assert.equal(hrefOf('المصطلح المفضّل'), '/base/en/glossary/people/#a-term');
  assert.equal(hrefOf('shunned terms'), undefined);
  assert.equal(hrefOf('something else'), undefined);
});

test('a term in a link leads nowhere of its own', () => {
  const link: Run = { kind: 'link', href: '/press/', runs: [said('preferred term')] };

  const [block] = resolvedProse([{ kind: 'paragraph', runs: [link] }], withTerm);

  assert.equal(JSON.stringify(block).includes('glossary'), false);
});

const withTerm = {
  locale: 'en',
  content: {
    ...content,
    reference: { ...content.reference, glossary: { 'a-term': aTerm() } },
  },
} as const;

function said(words: string): Run {
  return { kind: 'term', term: 'a-term', runs: [{ kind: 'text', text: words }] };
}

/** Where words lead that are marked as a term. */
function hrefOf(words: string): string | undefined {
  const [block] = resolvedProse([{ kind: 'paragraph', runs: [said(words)] }], withTerm);
  const [run] = block?.kind === 'paragraph' ? block.runs : [];
  return run?.kind === 'term' ? run.href : undefined;
}
