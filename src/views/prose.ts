import type { Site } from '../domain/content.ts';
import type { Block, Prose, Run } from '../domain/prose.ts';
import type { Locale } from '../i18n/locales.ts';
import { resolvedLink } from './urls.ts';

/** A body with every link as this reader follows it. */
export function resolvedProse(prose: Prose, site: Site, locale: Locale): Prose {
  return prose.map((block) => resolvedBlock(block, (href) => resolvedLink(site, locale, href)));
}

type Resolve = (href: string) => string;

function resolvedBlock(block: Block, resolve: Resolve): Block {
  const runs = (from: readonly Run[]) => from.map((run) => resolvedRun(run, resolve));
  const blocks = (from: Prose) => from.map((inner) => resolvedBlock(inner, resolve));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: runs(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(blocks) };
    case 'quote':
    case 'callout':
      return { ...block, blocks: blocks(block.blocks) };
    case 'table':
      return { ...block, head: block.head.map(runs), rows: block.rows.map((row) => row.map(runs)) };
  }
}

function resolvedRun(run: Run, resolve: Resolve): Run {
  if (run.kind === 'link') {
    return { ...run, href: resolve(run.href), runs: run.runs.map((r) => resolvedRun(r, resolve)) };
  }
  if ('runs' in run) return { ...run, runs: run.runs.map((inner) => resolvedRun(inner, resolve)) };
  return run;
}
